import type { Language } from '@kapihan/base'

/** The regional groups in which states sit at the United Nations. */
export type RegionalGroup =
  'africa' | 'asia-pacific' | 'eastern-europe' | 'latin-america-caribbean' | 'western-europe-others'

export interface State {
  /** ISO 3166-1 alpha-3. */
  code: string
  alpha2: string
  group: RegionalGroup
  name: Record<Language, string>
}

// Code, code, then the short names the United Nations uses (UNTERM) in English, French, Spanish and Arabic, without
// article. "United Kingdom" is shortened. Groups as for elections: Türkiye and the United States with the Western group.
const table: Record<RegionalGroup, string> = {
  africa: `
DZA DZ Algeria|Algérie|Argelia|الجزائر
AGO AO Angola|Angola|Angola|أنغولا
BEN BJ Benin|Bénin|Benin|بنن
BWA BW Botswana|Botswana|Botswana|بوتسوانا
BFA BF Burkina Faso|Burkina Faso|Burkina Faso|بوركينا فاسو
BDI BI Burundi|Burundi|Burundi|بوروندي
CPV CV Cabo Verde|Cabo Verde|Cabo Verde|كابو فيردي
CMR CM Cameroon|Cameroun|Camerún|الكاميرون
CAF CF Central African Republic|République centrafricaine|República Centroafricana|جمهورية أفريقيا الوسطى
TCD TD Chad|Tchad|Chad|تشاد
COM KM Comoros|Comores|Comoras|جزر القمر
COG CG Congo|Congo|Congo|الكونغو
CIV CI Côte d’Ivoire|Côte d’Ivoire|Côte d’Ivoire|كوت ديفوار
COD CD Democratic Republic of the Congo|République démocratique du Congo|República Democrática del Congo|جمهورية الكونغو الديمقراطية
DJI DJ Djibouti|Djibouti|Djibouti|جيبوتي
EGY EG Egypt|Égypte|Egipto|مصر
GNQ GQ Equatorial Guinea|Guinée équatoriale|Guinea Ecuatorial|غينيا الاستوائية
ERI ER Eritrea|Érythrée|Eritrea|إريتريا
SWZ SZ Eswatini|Eswatini|Eswatini|إسواتيني
ETH ET Ethiopia|Éthiopie|Etiopía|إثيوبيا
GAB GA Gabon|Gabon|Gabón|غابون
GMB GM Gambia|Gambie|Gambia|غامبيا
GHA GH Ghana|Ghana|Ghana|غانا
GIN GN Guinea|Guinée|Guinea|غينيا
GNB GW Guinea-Bissau|Guinée-Bissau|Guinea-Bissau|غينيا - بيساو
KEN KE Kenya|Kenya|Kenya|كينيا
LSO LS Lesotho|Lesotho|Lesotho|ليسوتو
LBR LR Liberia|Libéria|Liberia|ليبريا
LBY LY Libya|Libye|Libia|ليبيا
MDG MG Madagascar|Madagascar|Madagascar|مدغشقر
MWI MW Malawi|Malawi|Malawi|ملاوي
MLI ML Mali|Mali|Malí|مالي
MRT MR Mauritania|Mauritanie|Mauritania|موريتانيا
MUS MU Mauritius|Maurice|Mauricio|موريشيوس
MAR MA Morocco|Maroc|Marruecos|المغرب
MOZ MZ Mozambique|Mozambique|Mozambique|موزامبيق
NAM NA Namibia|Namibie|Namibia|ناميبيا
NER NE Niger|Niger|Níger|النيجر
NGA NG Nigeria|Nigéria|Nigeria|نيجيريا
RWA RW Rwanda|Rwanda|Rwanda|رواندا
STP ST Sao Tome and Principe|Sao Tomé-et-Principe|Santo Tomé y Príncipe|سان تومي وبرينسيبي
SEN SN Senegal|Sénégal|Senegal|السنغال
SYC SC Seychelles|Seychelles|Seychelles|سيشيل
SLE SL Sierra Leone|Sierra Leone|Sierra Leona|سيراليون
SOM SO Somalia|Somalie|Somalia|الصومال
ZAF ZA South Africa|Afrique du Sud|Sudáfrica|جنوب أفريقيا
SSD SS South Sudan|Soudan du Sud|Sudán del Sur|جنوب السودان
SDN SD Sudan|Soudan|Sudán|السودان
TGO TG Togo|Togo|Togo|توغو
TUN TN Tunisia|Tunisie|Túnez|تونس
UGA UG Uganda|Ouganda|Uganda|أوغندا
TZA TZ United Republic of Tanzania|République-Unie de Tanzanie|República Unida de Tanzanía|جمهورية تنزانيا المتحدة
ZMB ZM Zambia|Zambie|Zambia|زامبيا
ZWE ZW Zimbabwe|Zimbabwe|Zimbabwe|زمبابوي`,
  'asia-pacific': `
AFG AF Afghanistan|Afghanistan|Afganistán|أفغانستان
BHR BH Bahrain|Bahreïn|Bahrein|البحرين
BGD BD Bangladesh|Bangladesh|Bangladesh|بنغلاديش
BTN BT Bhutan|Bhoutan|Bhután|بوتان
BRN BN Brunei Darussalam|Brunéi Darussalam|Brunei Darussalam|بروني دار السلام
KHM KH Cambodia|Cambodge|Camboya|كمبوديا
CHN CN China|Chine|China|الصين
CYP CY Cyprus|Chypre|Chipre|قبرص
PRK KP Democratic People’s Republic of Korea|République populaire démocratique de Corée|República Popular Democrática de Corea|جمهورية كوريا الشعبية الديمقراطية
FJI FJ Fiji|Fidji|Fiji|فيجي
IND IN India|Inde|India|الهند
IDN ID Indonesia|Indonésie|Indonesia|إندونيسيا
IRN IR Iran (Islamic Republic of)|Iran (République islamique d’)|Irán (República Islámica del)|إيران (جمهورية - الإسلامية)
IRQ IQ Iraq|Iraq|Iraq|العراق
JPN JP Japan|Japon|Japón|اليابان
JOR JO Jordan|Jordanie|Jordania|الأردن
KAZ KZ Kazakhstan|Kazakhstan|Kazajstán|كازاخستان
KIR KI Kiribati|Kiribati|Kiribati|كيريباس
KWT KW Kuwait|Koweït|Kuwait|الكويت
KGZ KG Kyrgyzstan|Kirghizistan|Kirguistán|قيرغيزستان
LAO LA Lao People’s Democratic Republic|République démocratique populaire lao|República Democrática Popular Lao|جمهورية لاو الديمقراطية الشعبية
LBN LB Lebanon|Liban|Líbano|لبنان
MYS MY Malaysia|Malaisie|Malasia|ماليزيا
MDV MV Maldives|Maldives|Maldivas|ملديف
MHL MH Marshall Islands|Îles Marshall|Islas Marshall|جزر مارشال
FSM FM Micronesia (Federated States of)|Micronésie (États fédérés de)|Micronesia (Estados Federados de)|ميكرونيزيا (ولايات - الموحدة)
MNG MN Mongolia|Mongolie|Mongolia|منغوليا
MMR MM Myanmar|Myanmar|Myanmar|ميانمار
NRU NR Nauru|Nauru|Nauru|ناورو
NPL NP Nepal|Népal|Nepal|نيبال
OMN OM Oman|Oman|Omán|عمان
PAK PK Pakistan|Pakistan|Pakistán|باكستان
PLW PW Palau|Palaos|Palau|بالاو
PNG PG Papua New Guinea|Papouasie-Nouvelle-Guinée|Papua Nueva Guinea|بابوا غينيا الجديدة
PHL PH Philippines|Philippines|Filipinas|الفلبين
QAT QA Qatar|Qatar|Qatar|قطر
KOR KR Republic of Korea|République de Corée|República de Corea|جمهورية كوريا
WSM WS Samoa|Samoa|Samoa|ساموا
SAU SA Saudi Arabia|Arabie saoudite|Arabia Saudita|المملكة العربية السعودية
SGP SG Singapore|Singapour|Singapur|سنغافورة
SLB SB Solomon Islands|Îles Salomon|Islas Salomón|جزر سليمان
LKA LK Sri Lanka|Sri Lanka|Sri Lanka|سري لانكا
SYR SY Syrian Arab Republic|République arabe syrienne|República Árabe Siria|الجمهورية العربية السورية
TJK TJ Tajikistan|Tadjikistan|Tayikistán|طاجيكستان
THA TH Thailand|Thaïlande|Tailandia|تايلند
TLS TL Timor-Leste|Timor-Leste|Timor-Leste|تيمور - ليشتي
TON TO Tonga|Tonga|Tonga|تونغا
TKM TM Turkmenistan|Turkménistan|Turkmenistán|تركمانستان
TUV TV Tuvalu|Tuvalu|Tuvalu|توفالو
ARE AE United Arab Emirates|Émirats arabes unis|Emiratos Árabes Unidos|الإمارات العربية المتحدة
UZB UZ Uzbekistan|Ouzbékistan|Uzbekistán|أوزبكستان
VUT VU Vanuatu|Vanuatu|Vanuatu|فانواتو
VNM VN Viet Nam|Viet Nam|Viet Nam|فييت نام
YEM YE Yemen|Yémen|Yemen|اليمن
PSE PS State of Palestine|État de Palestine|Estado de Palestina|دولة فلسطين`,
  'eastern-europe': `
ALB AL Albania|Albanie|Albania|ألبانيا
ARM AM Armenia|Arménie|Armenia|أرمينيا
AZE AZ Azerbaijan|Azerbaïdjan|Azerbaiyán|أذربيجان
BLR BY Belarus|Bélarus|Belarús|بيلاروس
BIH BA Bosnia and Herzegovina|Bosnie-Herzégovine|Bosnia y Herzegovina|البوسنة والهرسك
BGR BG Bulgaria|Bulgarie|Bulgaria|بلغاريا
HRV HR Croatia|Croatie|Croacia|كرواتيا
CZE CZ Czechia|Tchéquie|Chequia|تشيكيا
EST EE Estonia|Estonie|Estonia|إستونيا
GEO GE Georgia|Géorgie|Georgia|جورجيا
HUN HU Hungary|Hongrie|Hungría|هنغاريا
LVA LV Latvia|Lettonie|Letonia|لاتفيا
LTU LT Lithuania|Lituanie|Lituania|ليتوانيا
MNE ME Montenegro|Monténégro|Montenegro|الجبل الأسود
MKD MK North Macedonia|Macédoine du Nord|Macedonia del Norte|مقدونيا الشمالية
POL PL Poland|Pologne|Polonia|بولندا
MDA MD Republic of Moldova|République de Moldova|República de Moldova|جمهورية مولدوفا
ROU RO Romania|Roumanie|Rumania|رومانيا
RUS RU Russian Federation|Fédération de Russie|Federación de Rusia|الاتحاد الروسي
SRB RS Serbia|Serbie|Serbia|صربيا
SVK SK Slovakia|Slovaquie|Eslovaquia|سلوفاكيا
SVN SI Slovenia|Slovénie|Eslovenia|سلوفينيا
UKR UA Ukraine|Ukraine|Ucrania|أوكرانيا`,
  'latin-america-caribbean': `
ATG AG Antigua and Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|أنتيغوا وبربودا
ARG AR Argentina|Argentine|Argentina|الأرجنتين
BHS BS Bahamas|Bahamas|Bahamas|جزر البهاما
BRB BB Barbados|Barbade|Barbados|بربادوس
BLZ BZ Belize|Belize|Belice|بليز
BOL BO Bolivia (Plurinational State of)|Bolivie (État plurinational de)|Bolivia (Estado Plurinacional de)|بوليفيا (دولة - المتعددة القوميات)
BRA BR Brazil|Brésil|Brasil|البرازيل
CHL CL Chile|Chili|Chile|شيلي
COL CO Colombia|Colombie|Colombia|كولومبيا
CRI CR Costa Rica|Costa Rica|Costa Rica|كوستاريكا
CUB CU Cuba|Cuba|Cuba|كوبا
DMA DM Dominica|Dominique|Dominica|دومينيكا
DOM DO Dominican Republic|République dominicaine|República Dominicana|الجمهورية الدومينيكية
ECU EC Ecuador|Équateur|Ecuador|إكوادور
SLV SV El Salvador|El Salvador|El Salvador|السلفادور
GRD GD Grenada|Grenade|Granada|غرينادا
GTM GT Guatemala|Guatemala|Guatemala|غواتيمالا
GUY GY Guyana|Guyana|Guyana|غيانا
HTI HT Haiti|Haïti|Haití|هايتي
HND HN Honduras|Honduras|Honduras|هندوراس
JAM JM Jamaica|Jamaïque|Jamaica|جامايكا
MEX MX Mexico|Mexique|México|المكسيك
NIC NI Nicaragua|Nicaragua|Nicaragua|نيكاراغوا
PAN PA Panama|Panama|Panamá|بنما
PRY PY Paraguay|Paraguay|Paraguay|باراغواي
PER PE Peru|Pérou|Perú|بيرو
KNA KN Saint Kitts and Nevis|Saint-Kitts-et-Nevis|Saint Kitts y Nevis|سانت كيتس ونيفس
LCA LC Saint Lucia|Sainte-Lucie|Santa Lucía|سانت لوسيا
VCT VC Saint Vincent and the Grenadines|Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas|سانت فنسنت وجزر غرينادين
SUR SR Suriname|Suriname|Suriname|سورينام
TTO TT Trinidad and Tobago|Trinité-et-Tobago|Trinidad y Tabago|ترينيداد وتوباغو
URY UY Uruguay|Uruguay|Uruguay|أوروغواي
VEN VE Venezuela (Bolivarian Republic of)|Venezuela (République bolivarienne du)|Venezuela (República Bolivariana de)|فنزويلا (جمهورية - البوليفارية)`,
  'western-europe-others': `
AND AD Andorra|Andorre|Andorra|أندورا
AUS AU Australia|Australie|Australia|أستراليا
AUT AT Austria|Autriche|Austria|النمسا
BEL BE Belgium|Belgique|Bélgica|بلجيكا
CAN CA Canada|Canada|Canadá|كندا
DNK DK Denmark|Danemark|Dinamarca|الدانمرك
FIN FI Finland|Finlande|Finlandia|فنلندا
FRA FR France|France|Francia|فرنسا
DEU DE Germany|Allemagne|Alemania|ألمانيا
GRC GR Greece|Grèce|Grecia|اليونان
ISL IS Iceland|Islande|Islandia|آيسلندا
IRL IE Ireland|Irlande|Irlanda|أيرلندا
ISR IL Israel|Israël|Israel|إسرائيل
ITA IT Italy|Italie|Italia|إيطاليا
LIE LI Liechtenstein|Liechtenstein|Liechtenstein|ليختنشتاين
LUX LU Luxembourg|Luxembourg|Luxemburgo|لكسمبرغ
MLT MT Malta|Malte|Malta|مالطة
MCO MC Monaco|Monaco|Mónaco|موناكو
NLD NL Netherlands|Pays-Bas|Países Bajos|هولندا
NZL NZ New Zealand|Nouvelle-Zélande|Nueva Zelandia|نيوزيلندا
NOR NO Norway|Norvège|Noruega|النرويج
PRT PT Portugal|Portugal|Portugal|البرتغال
SMR SM San Marino|Saint-Marin|San Marino|سان مارينو
ESP ES Spain|Espagne|España|إسبانيا
SWE SE Sweden|Suède|Suecia|السويد
CHE CH Switzerland|Suisse|Suiza|سويسرا
TUR TR Türkiye|Turquie|Turquía|تركيا
GBR GB United Kingdom|Royaume-Uni|Reino Unido|المملكة المتحدة
USA US United States of America|États-Unis d’Amérique|Estados Unidos de América|الولايات المتحدة الأمريكية
VAT VA Holy See|Saint-Siège|Santa Sede|الكرسي الرسولي`,
}

function readLine(group: RegionalGroup, line: string): State {
  const [code = '', alpha2 = '', ...rest] = line.split(' ')
  const [en = '', fr = '', es = '', ar = ''] = rest.join(' ').split('|')
  return { code, alpha2, group, name: { en, fr, es, ar } }
}

/** The 193 member states of the United Nations and its two observer states, by group. */
export const states: readonly State[] = (Object.keys(table) as RegionalGroup[]).flatMap((group) =>
  table[group]
    .trim()
    .split('\n')
    .map((line) => readLine(group, line)),
)
