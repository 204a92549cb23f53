CREATE SCHEMA "voice";
--> statement-breakpoint
CREATE TABLE "voice"."journal" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workshop" text NOT NULL,
	"act" text NOT NULL,
	"role" text NOT NULL,
	"subjects" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "voice"."briefs" (
	"workshop" text NOT NULL,
	"room" text NOT NULL,
	"round" integer NOT NULL,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"lines" jsonb NOT NULL,
	CONSTRAINT "briefs_workshop_room_round_pk" PRIMARY KEY("workshop","room","round")
);
--> statement-breakpoint
CREATE TABLE "voice"."cards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workshop" text NOT NULL,
	"room" text NOT NULL,
	"round" integer NOT NULL,
	"topic" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"language" text,
	"question" text,
	"objective" integer
);
--> statement-breakpoint
CREATE TABLE "voice"."rounds" (
	"workshop" text NOT NULL,
	"round" integer NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "rounds_workshop_round_pk" PRIMARY KEY("workshop","round")
);
--> statement-breakpoint
CREATE TABLE "voice"."agendas" (
	"workshop" text NOT NULL,
	"number" integer NOT NULL,
	"body" jsonb NOT NULL,
	CONSTRAINT "agendas_workshop_number_pk" PRIMARY KEY("workshop","number")
);
--> statement-breakpoint
CREATE TABLE "voice"."card_places" (
	"workshop" text NOT NULL,
	"card" uuid NOT NULL,
	"theme" uuid,
	"reason" text,
	CONSTRAINT "card_places_workshop_card_pk" PRIMARY KEY("workshop","card"),
	CONSTRAINT "card_places_reason_is_of_a_drop" CHECK ("voice"."card_places"."theme" is null or "voice"."card_places"."reason" is null)
);
--> statement-breakpoint
CREATE TABLE "voice"."themes" (
	"workshop" text NOT NULL,
	"id" uuid NOT NULL,
	"topic" text NOT NULL,
	"title" jsonb NOT NULL,
	"statement" jsonb,
	"state" text NOT NULL,
	"parents" jsonb NOT NULL,
	"began" jsonb NOT NULL,
	CONSTRAINT "themes_workshop_id_pk" PRIMARY KEY("workshop","id")
);
--> statement-breakpoint
CREATE TABLE "voice"."documents" (
	"workshop" text PRIMARY KEY NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "voice"."measures" (
	"workshop" text NOT NULL,
	"party" text NOT NULL,
	"id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"removed" boolean NOT NULL,
	"title" text NOT NULL,
	"objective" integer NOT NULL,
	"action" text,
	"lead_ministry" text,
	"indicator" text,
	"start" date,
	"end" date,
	"informed_by" uuid,
	CONSTRAINT "measures_workshop_party_id_pk" PRIMARY KEY("workshop","party","id")
);
--> statement-breakpoint
CREATE INDEX "cards_by_room" ON "voice"."cards" USING btree ("workshop","room","round");