CREATE SCHEMA "design";
--> statement-breakpoint
CREATE SCHEMA "identity";
--> statement-breakpoint
CREATE TABLE "identity"."account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."session" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "identity"."user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean NOT NULL,
	"image" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"workshop" text NOT NULL,
	"role" text NOT NULL,
	"party" text,
	"person" text,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "identity"."verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."journal" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workshop" text NOT NULL,
	"act" text NOT NULL,
	"role" text NOT NULL,
	"person" text,
	"subjects" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "design"."clock_changes" (
	"workshop" text NOT NULL,
	"id" uuid NOT NULL,
	CONSTRAINT "clock_changes_workshop_id_pk" PRIMARY KEY("workshop","id")
);
--> statement-breakpoint
CREATE TABLE "design"."clocks" (
	"workshop" text PRIMARY KEY NOT NULL,
	"clock" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "design"."drafts" (
	"workshop" text NOT NULL,
	"draft" uuid NOT NULL,
	"revision" integer NOT NULL,
	"blueprint" jsonb NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "drafts_workshop_draft_pk" PRIMARY KEY("workshop","draft")
);
--> statement-breakpoint
CREATE TABLE "design"."releases" (
	"workshop" text NOT NULL,
	"number" integer NOT NULL,
	"draft" uuid NOT NULL,
	"revision" integer NOT NULL,
	"agenda" jsonb NOT NULL,
	"released_at" timestamp with time zone NOT NULL,
	CONSTRAINT "releases_workshop_number_pk" PRIMARY KEY("workshop","number")
);
--> statement-breakpoint
CREATE TABLE "identity"."check_ins" (
	"workshop" text NOT NULL,
	"person" uuid NOT NULL,
	CONSTRAINT "check_ins_workshop_person_pk" PRIMARY KEY("workshop","person")
);
--> statement-breakpoint
CREATE TABLE "identity"."delegations" (
	"workshop" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"name" jsonb NOT NULL,
	"region" text,
	CONSTRAINT "delegations_workshop_id_pk" PRIMARY KEY("workshop","id")
);
--> statement-breakpoint
CREATE TABLE "identity"."people" (
	"workshop" text NOT NULL,
	"id" uuid NOT NULL,
	"family_name" text NOT NULL,
	"given_name" text NOT NULL,
	"delegation" uuid NOT NULL,
	"position" text NOT NULL,
	"constituency" text NOT NULL,
	"sector" text NOT NULL,
	"level" text NOT NULL,
	"languages" jsonb NOT NULL,
	"workshop_role" text NOT NULL,
	"room" text,
	"email" text,
	CONSTRAINT "people_workshop_id_pk" PRIMARY KEY("workshop","id")
);
--> statement-breakpoint
CREATE TABLE "identity"."seating_plans" (
	"workshop" text PRIMARY KEY NOT NULL,
	"schedule" uuid NOT NULL,
	"published_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."seating_proposals" (
	"workshop" text NOT NULL,
	"schedule" uuid NOT NULL,
	"request" jsonb NOT NULL,
	"problem" jsonb NOT NULL,
	"plan" jsonb NOT NULL,
	"explanation" jsonb NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "seating_proposals_workshop_schedule_pk" PRIMARY KEY("workshop","schedule")
);
--> statement-breakpoint
ALTER TABLE "identity"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "identity"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "identity"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "session_by_user" ON "identity"."session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_by_identifier" ON "identity"."verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "journal_by_time" ON "identity"."journal" USING btree ("workshop","at");--> statement-breakpoint
CREATE INDEX "people_by_delegation" ON "identity"."people" USING btree ("workshop","delegation");--> statement-breakpoint
CREATE INDEX "seating_proposals_by_age" ON "identity"."seating_proposals" USING btree ("workshop","made_at");