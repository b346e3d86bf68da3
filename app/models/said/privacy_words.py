"""The word lists of the privacy hint: titles before a name, capitals that are no name, words about health."""


def _words(*texts: str) -> tuple[str, ...]:
    return tuple(" ".join(texts).split())


# What follows these is a name, with "van der" and the like; the first three may carry a full stop.
SHORT_TITLES = frozenset(_words("dhr mevr mw"))
TITLES = SHORT_TITLES | frozenset(_words("meneer mevrouw heer juf juffrouw meester mentor tante oom"))

_LANGUAGES = (
    "nederlands nederlandse engels engelse frans franse duits duitse turks turkse arabisch arabische pools poolse"
    " oekraïens oekraïense tigrinya spaans spaanse berbers tamazight tarifit somalisch somali papiaments papiamento"
    " surinaams surinaamse marokkaans marokkaanse fries chinees mandarijn russisch russische farsi dari pasjtoe"
    " koerdisch koerdische hindi urdu portugees portugese italiaans italiaanse roemeens roemeense bulgaars bulgaarse"
    " latijn grieks griekse hebreeuws hebreeuwse syrisch syrische afghaans afghaanse europees europese perzisch"
)
_CALENDAR = (
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus"
    " september oktober november december kerst kerstmis pasen pinksteren hemelvaart koningsdag ramadan suikerfeest"
    " offerfeest sinterklaas divali diwali chanoeka nieuwjaar"
)
_SCHOOL = (
    "magister somtoday zermelo itslearning parro teams outlook google classroom chromebook whatsapp whatsappgroep"
    " instagram snapchat tiktok youtube facebook signal discord word excel powerpoint windows apple ipad iphone"
    " wifi internet copa copa's avg mr medezeggenschapsraad ouderraad leerlingenraad leerplicht havo vwo vmbo mavo mbo"
    " hbo gymnasium atheneum brugklas onderbouw bovenbouw cito jeugdzorg ggd corona onderwijsinspectie inspectie"
    " school schoolgids prinsjesdag"
)
_SUBJECTS = (
    "wiskunde rekenen aardrijkskunde geschiedenis biologie natuurkunde scheikunde economie maatschappijleer muziek"
    " tekenen handvaardigheid gym lichamelijke techniek informatica drama verzorging levensbeschouwing godsdienst"
    " filosofie nask mens mentoruur bedrijfseconomie kunst"
)
_PLACES = (
    "nederland belgië duitsland frankrijk spanje engeland turkije marokko syrië oekraïne polen suriname curaçao aruba"
    " eritrea ethiopië somalië afghanistan irak iran china rusland europa afrika azië amerika amsterdam rotterdam"
    " utrecht den haag"
)
_OTHER = "ik u uw we wij jullie je jij hij zij ze het de een er dat die dit maar en of nee ja oké god allah"

# Compared in small letters. Names that are also a word or a place are better shown than missed, so keep it short.
CAPITAL_IS_FINE = frozenset(_words(_LANGUAGES, _CALENDAR, _SCHOOL, _SUBJECTS, _PLACES, _OTHER))

HEALTH_WORDS = frozenset(_words("ADD ASS PDD ODD OCD hiv HIV reuma trauma trauma's"))

HEALTH_STARTS = _words(
    "adhd autis autist asperger pdd-nos dyslexi dyslecti dyscalculi depressi angststoornis paniekaanval burn-out"
    " burnout epilep diabet suikerziekte astma anorexi boulimi eetstoornis kanker leukemi chemokuur medicijn medicatie"
    " ritalin concerta antidepress psycholo psychiat psychose psychotisch therapie therapeut ggz zelfmoord suïcid"
    " suicid zelfbeschadig automutil ptss zwanger abortus verslaafd verslaving allergi migraine ziekenhuis"
    " geopereerd diagnose gediagnosticeerd stoornis gehandicapt handicap tourette schizofreni borderline hersen"
    " chronisch ongeneeslijk miskraam"
)
