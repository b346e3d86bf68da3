<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ActionCard</name>
    <message>
        <source>What was promised</source>
        <translation>Wat beloofd is</translation>
    </message>
</context>
<context>
    <name>ActionFields</name>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Wanneer klaar</translation>
    </message>
    <message>
        <source>How parents notice it</source>
        <translation>Hoe ouders het merken</translation>
    </message>
    <message>
        <source>Take the action away</source>
        <translation>De actie weghalen</translation>
    </message>
    <message>
        <source>This is how you notice it: …</source>
        <translation>Hier merkt u het aan: …</translation>
    </message>
    <message>
        <source>What will you do? @who when</source>
        <translation>Wat gaan jullie doen? @wie wanneer</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>when?</source>
        <translation>wanneer?</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>wie?</translation>
    </message>
</context>
<context>
    <name>ActionsSection</name>
    <message>
        <source>A new action</source>
        <translation>Een nieuwe actie</translation>
    </message>
    <message>
        <source>A new action: what @who when</source>
        <translation>Een actie erbij: wat @wie wanneer</translation>
    </message>
    <message>
        <source>Actions and progress</source>
        <translation>Acties en voortgang</translation>
    </message>
    <message>
        <source>Nothing was promised yet. What you decide with “we do it” or “we find out” comes here.</source>
        <translation>Er is nog niets beloofd. Wat jullie besluiten met “doen we” of “zoeken we uit” komt hier.</translation>
    </message>
</context>
<context>
    <name>AfterTasksCard</name>
    <message>
        <source>After the evening</source>
        <translation>Na de avond</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} van {all} klaar</translation>
    </message>
    <message>
        <source>{task}: before {day}</source>
        <translation>{task}: vóór {day}</translation>
    </message>
    <message>
        <source>{task}: overdue, {day}</source>
        <translation>{task}: te laat, {day}</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>fixed {time}</source>
        <translation>vast {time}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>AgendaActions</name>
    <message>
        <source>New block</source>
        <translation>Nieuw blok</translation>
    </message>
    <message>
        <source>This block has begun. It cannot be moved or deleted any more.</source>
        <translation>Dit blok is begonnen. Verplaatsen of weghalen kan niet meer.</translation>
    </message>
    <message>
        <source>This is a part of a block, and stays in it.</source>
        <translation>Dit is een deel van een blok en blijft daarin.</translation>
    </message>
</context>
<context>
    <name>AgendaHead</name>
    <message>
        <source>Block</source>
        <translation>Blok</translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation>Kloktijd</translation>
    </message>
    <message>
        <source>Draaiboek</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>Keep as a draaiboek of your own</source>
        <translation>Bewaar als eigen draaiboek</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Take a draaiboek from a file</source>
        <translation>Haal een draaiboek uit een bestand</translation>
    </message>
    <message>
        <source>Which moment is fixed</source>
        <translation>Welk moment vaststaat</translation>
    </message>
    <message>
        <source>done at</source>
        <translation>klaar om</translation>
    </message>
    <message>
        <source>start at</source>
        <translation>start om</translation>
    </message>
    <message>
        <source>walk-in at</source>
        <translation>inloop om</translation>
    </message>
</context>
<context>
    <name>AgendaKeep</name>
    <message>
        <source>Agenda, questions, themes, tasks and roles are kept. People, quotes and what you filled in are not.</source>
        <translation>Bewaard worden de agenda, vragen, thema&apos;s, taken en rollen. Mensen, citaten en wat je hebt ingevuld gaan niet mee.</translation>
    </message>
    <message>
        <source>Choose a draaiboek</source>
        <translation>Kies een draaiboek</translation>
    </message>
    <message>
        <source>Draaiboeken (*.toml)</source>
        <translation>Draaiboeken (*.toml)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep this plan as a draaiboek of your own</source>
        <translation>Bewaar dit als eigen draaiboek</translation>
    </message>
    <message>
        <source>Kept as the draaiboek “{title}”. You can choose it for a new evening.</source>
        <translation>Bewaard als draaiboek “{title}”. Je kunt het kiezen bij een nieuwe avond.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Title of the draaiboek</source>
        <translation>Titel van het draaiboek</translation>
    </message>
    <message>
        <source>“{title}” is one of your draaiboeken now. You can choose it for a new evening.</source>
        <translation>“{title}” staat nu bij je draaiboeken. Je kunt het kiezen bij een nieuwe avond.</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Double click: go to this block. Click right: leave it out.</source>
        <translation>Dubbelklik: ga naar dit blok. Rechtsklik: laat het weg.</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>At least</source>
        <translation>Minimaal</translation>
    </message>
    <message>
        <source>Change the questions</source>
        <translation>Vragen aanpassen</translation>
    </message>
    <message>
        <source>Clock on the beamer</source>
        <translation>Klok op de beamer</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Fixed time</source>
        <translation>Vaste tijd</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Mag vervallen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>The chosen block</source>
        <translation>Het gekozen blok</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>Write the fixed time as 20.30, or leave it empty.</source>
        <translation>Schrijf de vaste tijd als 20.30, of laat hem leeg.</translation>
    </message>
    <message>
        <source>a ring without figures</source>
        <translation>een ring zonder cijfers</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>minuten en seconden</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>geen klok</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>the time at which it begins</source>
        <translation>de tijd waarop het begint</translation>
    </message>
    <message>
        <source>the time at which it ends</source>
        <translation>de tijd waarop het klaar is</translation>
    </message>
    <message>
        <source>whole minutes</source>
        <translation>hele minuten</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tijden</translation>
    </message>
    <message>
        <source>end {time}</source>
        <translation>einde {time}</translation>
    </message>
</context>
<context>
    <name>AgendaPlan</name>
    <message>
        <source>1 minute</source>
        <translation>1 minuut</translation>
    </message>
    <message>
        <source>A moment takes no time.</source>
        <translation>Een moment duurt 0 minuten.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Point/Action</source>
        <translation>Gesprekspunt/Actie</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>The times follow from the one time above and from the durations.</source>
        <translation>De tijden volgen uit de ene tijd hierboven en de duur van elk blok.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>has begun</source>
        <translation>is begonnen</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} uur</translation>
    </message>
    <message>
        <source>{length} · done at {time}</source>
        <translation>{length} · klaar om {time}</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minuten</translation>
    </message>
</context>
<context>
    <name>AgendaSection</name>
    <message>
        <source>Draaiboek</source>
        <translation>Draaiboek</translation>
    </message>
</context>
<context>
    <name>AgendaSteps</name>
    <message numerus="yes">
        <source>%n word(s) on the beamer</source>
        <translation>
            <numerusform>%n woord op de beamer</numerusform>
            <numerusform>%n woorden op de beamer</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of {n} words: the room reads {most} at most.</source>
        <translation>Een regel van {n} woorden: de zaal leest er hooguit {most}.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Stap erbij</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Deze stap weghalen</translation>
    </message>
    <message>
        <source>Heading on the beamer</source>
        <translation>Kop op de beamer</translation>
    </message>
    <message>
        <source>Lines on the beamer, one on each line</source>
        <translation>Tekst op de beamer, één zin per regel</translation>
    </message>
    <message>
        <source>Minutes of the step</source>
        <translation>Minuten van de stap</translation>
    </message>
    <message>
        <source>Minutes: 0 is no time of its own</source>
        <translation>Minuten: 0 is zonder eigen tijd</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nieuwe stap</translation>
    </message>
    <message>
        <source>On the beamer: heading</source>
        <translation>Op de beamer: kop</translation>
    </message>
    <message>
        <source>On the beamer: lines</source>
        <translation>Op de beamer: regels</translation>
    </message>
    <message>
        <source>Our additions to the spiekbriefje, one on each line</source>
        <translation>Aanvullingen op het spiekbriefje, één op elke regel</translation>
    </message>
    <message>
        <source>Spiekbriefje</source>
        <translation>Spiekbriefje</translation>
    </message>
    <message>
        <source>Spiekbriefje, one cue on each line</source>
        <translation>Spiekbriefje, één zin per regel</translation>
    </message>
    <message>
        <source>Spiekbriefje: additions</source>
        <translation>Spiekbriefje: aanvullingen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>The steps have {total} of {minutes} minutes together; each gets its share.</source>
        <translation>De stappen hebben samen {total} minuten en het blok {minutes}; elke stap krijgt zijn deel.</translation>
    </message>
    <message>
        <source>This step is our addition.</source>
        <translation>Deze stap is een aanvulling van Samenspraak.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Titel van de stap</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>AgendaTools</name>
    <message>
        <source>As the draaiboek has it from which this evening was made.</source>
        <translation>Zoals het staat in het draaiboek waaruit deze avond gemaakt is.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Put the block back</source>
        <translation>Blok terugzetten</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Splitsen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>With this block</source>
        <translation>Met dit blok</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Beamer: gone</source>
        <translation>Beamer: weg</translation>
    </message>
    <message>
        <source>Beamer: in a window</source>
        <translation>Beamer: venster</translation>
    </message>
    <message>
        <source>Beamer: off</source>
        <translation>Beamer: uit</translation>
    </message>
    <message>
        <source>Beamer: on</source>
        <translation>Beamer: aan</translation>
    </message>
    <message>
        <source>Is the picture on the right screen? If not, choose the screen in the settings.</source>
        <translation>Staat het beeld op het goede scherm? Zo niet, kies het scherm bij Instellingen.</translation>
    </message>
    <message>
        <source>Masked · {undo_words} with an empty field brings the words back</source>
        <translation>Onherkenbaar gemaakt · {undo_words} met een leeg veld brengt de woorden terug</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Opgeslagen: {path}</translation>
    </message>
    <message>
        <source>Something went wrong in the app. Your evening is stored and goes on.</source>
        <translation>Er ging iets mis in de app. Je avond staat veilig en gaat gewoon door.</translation>
    </message>
    <message>
        <source>The app&apos;s log cannot be written in the folder with your evenings. That is tried again by itself; your evening is stored and goes on.</source>
        <translation>Het logboek van de app kan niet worden geschreven in de map met je avonden. Dat wordt vanzelf opnieuw geprobeerd. Je avond is opgeslagen en gaat door.</translation>
    </message>
    <message>
        <source>The beamer is gone. Check the cable; the picture comes back by itself. Your clock goes on.</source>
        <translation>De beamer is weg. Kijk of de kabel vastzit; het beeld komt vanzelf terug. Je klok loopt door.</translation>
    </message>
    <message>
        <source>The laptop may fall asleep.</source>
        <translation>De laptop kan in slaap vallen.</translation>
    </message>
    <message numerus="yes">
        <source>The laptop was asleep for %n minute(s). The countdown went on and is right.</source>
        <translation>
            <numerusform>De laptop sliep %n minuut. De klok liep door en klopt.</numerusform>
            <numerusform>De laptop sliep %n minuten. De klok liep door en klopt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop thinks that it is {date}. Set its date right before you begin.</source>
        <translation>Volgens deze laptop is het {date}. Zet de datum goed voordat je begint.</translation>
    </message>
    <message>
        <source>Your settings could not be kept. They hold until you close the app; check the space on the disk.</source>
        <translation>Je instellingen konden niet worden bewaard. Ze gelden tot je de app sluit; kijk of er ruimte is op de schijf.</translation>
    </message>
    <message>
        <source>Your settings could not be read. The usual ones are used; the old file is kept.</source>
        <translation>Je instellingen zijn niet te lezen. Nu gelden de gewone; het oude bestand is bewaard.</translation>
    </message>
    <message>
        <source>is being saved again</source>
        <translation>slaat weer op</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>niet opgeslagen</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>opgeslagen {time}</translation>
    </message>
    <message>
        <source>“{word}” is fine from now on · the settings take it back</source>
        <translation>„{word}” mag voortaan zo · terugdraaien bij de instellingen</translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>In one sentence, where it is no action</source>
        <translation>In één zin, als het geen actie is</translation>
    </message>
    <message>
        <source>It counts as answered once there is a reason.</source>
        <translation>Het telt als beantwoord zodra er een reden staat.</translation>
    </message>
    <message>
        <source>The answer comes before</source>
        <translation>Het antwoord komt vóór</translation>
    </message>
    <message>
        <source>What do you find out?</source>
        <translation>Wat zoeken jullie uit?</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>What is found out</source>
        <translation>Wat er uitgezocht wordt</translation>
    </message>
    <message>
        <source>Who finds it out</source>
        <translation>Wie het uitzoekt</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Waarom niet</translation>
    </message>
    <message>
        <source>Why not, in a sentence: there is no money for it</source>
        <translation>Waarom niet, in één zin: er is geen geld voor</translation>
    </message>
    <message>
        <source>answer before…</source>
        <translation>antwoord vóór…</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>wie?</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vóór</translation>
    </message>
    <message>
        <source>Before which day</source>
        <translation>Vóór welke dag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reason (needed)</source>
        <translation>Reden (nodig)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Het antwoord</translation>
    </message>
    <message>
        <source>What school says</source>
        <translation>Wat school zegt</translation>
    </message>
    <message>
        <source>Which role answers</source>
        <translation>Welke rol antwoordt</translation>
    </message>
</context>
<context>
    <name>AnswerTools</name>
    <message>
        <source>Answer before {day}</source>
        <translation>Antwoord vóór {day}</translation>
    </message>
    <message>
        <source>We do not do this</source>
        <translation>Doen we niet</translation>
    </message>
    <message>
        <source>We do this</source>
        <translation>Doen we</translation>
    </message>
    <message>
        <source>We find out, answer before {day}</source>
        <translation>Zoeken we uit, antwoord vóór {day}</translation>
    </message>
    <message>
        <source>Which role</source>
        <translation>Welke rol</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Waarom niet</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vóór</translation>
    </message>
    <message>
        <source>which role · {key}</source>
        <translation>welke rol · {key}</translation>
    </message>
    <message>
        <source>why not, in a sentence · Enter tells it</source>
        <translation>waarom niet, in één zin · Enter vertelt het</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Parkeerplaats</source>
        <translation>Parkeerplaats</translation>
    </message>
    <message>
        <source>Pitch of a table</source>
        <translation>Pitch van een tafel</translation>
    </message>
    <message>
        <source>Pitch of table {n}</source>
        <translation>Pitch van tafel {n}</translation>
    </message>
    <message>
        <source>Point of the summary</source>
        <translation>Punt van de samenvatting</translation>
    </message>
    <message>
        <source>Question of a table</source>
        <translation>Vraag van een tafel</translation>
    </message>
    <message>
        <source>Question of table {n}</source>
        <translation>Vraag van tafel {n}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>We do it</source>
        <translation>Doen we</translation>
    </message>
    <message>
        <source>We do not</source>
        <translation>Doen we niet</translation>
    </message>
    <message>
        <source>We find out</source>
        <translation>Zoeken we uit</translation>
    </message>
</context>
<context>
    <name>ArrangementsCard</name>
    <message>
        <source>Ask for an interpreter with …</source>
        <translation>Vraag een tolk aan bij …</translation>
    </message>
    <message>
        <source>For the invitation</source>
        <translation>Voor de uitnodiging</translation>
    </message>
    <message>
        <source>How parents answer</source>
        <translation>Hoe ouders zich aanmelden</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Still to look at: {day} has passed, or comes after the evening.</source>
        <translation>Nog nakijken: {day} is voorbij, of komt na de avond.</translation>
    </message>
    <message>
        <source>Tell the mentor, before …</source>
        <translation>Laat het de mentor weten, vóór …</translation>
    </message>
    <message>
        <source>room and address</source>
        <translation>ruimte en adres</translation>
    </message>
</context>
<context>
    <name>Astray</name>
    <message>
        <source>Leave it here</source>
        <translation>Laat hier staan</translation>
    </message>
    <message>
        <source>Put it back on the laptop</source>
        <translation>Zet terug op de laptop</translation>
    </message>
    <message>
        <source>This desk lies over another screen: the room can read along there.</source>
        <translation>Dit venster staat voor een deel op een ander scherm. Daar kan de zaal meelezen.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Back to the evening that runs</source>
        <translation>Terug naar de avond die loopt</translation>
    </message>
    <message>
        <source>Choose a backup. “{title}” goes back to its moment.</source>
        <translation>Kies een reservekopie. “{title}” gaat terug naar het moment daarvan.</translation>
    </message>
    <message>
        <source>Go to the start screen first to put one back.</source>
        <translation>Ga eerst naar het startscherm om er een terug te zetten.</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Nog geen reservekopie.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Put back the backup of {when}</source>
        <translation>Reservekopie van {when} terugzetten</translation>
    </message>
    <message>
        <source>Put one back all the same</source>
        <translation>Toch terugzetten</translation>
    </message>
    <message>
        <source>“{title}” is running. With a backup it goes back to the moment of that backup too: what was said since then stands in the old file only, which is kept. Close the evening first if you can.</source>
        <translation>“{title}” loopt nog. Met een reservekopie gaat ook die avond terug naar het moment daarvan: wat sindsdien is gezegd, staat dan alleen nog in het oude bestand, dat blijft bewaard. Rond de avond eerst af als dat kan.</translation>
    </message>
</context>
<context>
    <name>BeamerWindow</name>
    <message>
        <source>PRACTICE · nothing of this is kept</source>
        <translation>OEFENING · hiervan wordt niets bewaard</translation>
    </message>
    <message>
        <source>Samenspraak – beamer</source>
        <translation>Samenspraak – beamer</translation>
    </message>
</context>
<context>
    <name>BeamerWords</name>
    <message>
        <source>Press Windows+P and choose Extend: the beamer then has its own picture.</source>
        <translation>Druk op Windows+P en kies Uitbreiden: dan heeft de beamer een eigen beeld.</translation>
    </message>
    <message>
        <source>Switch off mirroring in the display settings.</source>
        <translation>Zet synchrone weergave uit bij Beeldschermen.</translation>
    </message>
    <message>
        <source>The beamer is black: nobody sees your message yet.</source>
        <translation>De beamer is zwart: nog niemand ziet je bericht.</translation>
    </message>
    <message>
        <source>The beamer is frozen: nobody sees your message yet.</source>
        <translation>De beamer is bevroren: nog niemand ziet je bericht.</translation>
    </message>
    <message>
        <source>The beamer is off: nobody sees your message yet.</source>
        <translation>De beamer is uit: nog niemand ziet je bericht.</translation>
    </message>
    <message>
        <source>There is one screen only, so everyone sees your laptop.</source>
        <translation>Er is maar één scherm, dus iedereen ziet je laptop.</translation>
    </message>
</context>
<context>
    <name>BeginQuestion</name>
    <message>
        <source>Back to the evening that runs</source>
        <translation>Terug naar de avond die loopt</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>Begin nu</translation>
    </message>
    <message>
        <source>Look at that evening</source>
        <translation>Bekijk die avond</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Laat maar</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>Practise yourself</source>
        <translation>Zelf oefenen</translation>
    </message>
    <message>
        <source>The evening of {day} is still going on. Only one can run at a time.</source>
        <translation>De avond van {day} loopt nog. Er kan er één tegelijk lopen.</translation>
    </message>
    <message>
        <source>The evening of {day} is still open. Closed at {time}?</source>
        <translation>De avond van {day} staat nog open. Afgerond om {time}?</translation>
    </message>
    <message>
        <source>This evening is planned for {day}. Today is {today}. Begin it now?</source>
        <translation>Deze avond staat voor {day}. Vandaag is het {today}. Nu beginnen?</translation>
    </message>
    <message>
        <source>This evening was on {day}. Today is {today}. Open it again?</source>
        <translation>Deze avond was op {day}. Vandaag is het {today}. Weer openen?</translation>
    </message>
    <message>
        <source>Yes, closed at {time}</source>
        <translation>Ja, afgerond om {time}</translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message>
        <source>Bin ({n})</source>
        <translation>Prullenbak ({n})</translation>
    </message>
    <message>
        <source>Erasing the evening, and making a fresh backup…</source>
        <translation>De avond wordt voorgoed gewist, en er komt een nieuwe reservekopie…</translation>
    </message>
    <message>
        <source>“{title}” is erased for good, out of the backups too.</source>
        <translation>“{title}” is voorgoed gewist, ook uit de reservekopieën.</translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message>
        <source>Erase for good now</source>
        <translation>Nu voorgoed wissen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
</context>
<context>
    <name>BinStrip</name>
    <message>
        <source>All right</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>“{title}” goes into the bin…</source>
        <translation>“{title}” gaat naar de prullenbak…</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>heard ({n})</source>
        <translation>gehoord ({n})</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>niet gehoord</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>on the beamer</source>
        <translation>op de beamer</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>te lang</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <source>Own point</source>
        <translation>Eigen punt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Wipe for good</source>
        <translation>Wis voorgoed</translation>
    </message>
    <message>
        <source>{heard} heard · {new} new</source>
        <translation>{heard} gehoord · {new} nieuw</translation>
    </message>
</context>
<context>
    <name>BreakStrip</name>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message numerus="yes">
        <source>The pause took %n minute(s). Was that the break?</source>
        <translation>
            <numerusform>De klok stond %n minuut stil. Was dit de pauze?</numerusform>
            <numerusform>De klok stond %n minuten stil. Was dit de pauze?</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, that was: {block}</source>
        <translation>Ja, dit was: {block}</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Maand erna</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Maand ervoor</translation>
    </message>
</context>
<context>
    <name>CatchUp</name>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min later</numerusform>
            <numerusform>%n min later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min past {time}</source>
        <translation>
            <numerusform>%n min na {time}</numerusform>
            <numerusform>%n min na {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Begin later: {time}</source>
        <translation>Later beginnen: {time}</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>Begin nu</translation>
    </message>
    <message>
        <source>End later: {time}</source>
        <translation>Later klaar: {time}</translation>
    </message>
    <message>
        <source>Leave out which block?</source>
        <translation>Welk blok overslaan?</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Overslaan…</translation>
    </message>
    <message>
        <source>Not begun yet? {block} was planned at {time}.</source>
        <translation>Nog niet begonnen? {block} stond gepland om {time}.</translation>
    </message>
    <message>
        <source>Shorten: still {n} min late</source>
        <translation>Inkorten: nog +{n}</translation>
    </message>
    <message>
        <source>Shorten: {time}</source>
        <translation>Inkorten: {time}</translation>
    </message>
    <message>
        <source>after shortening: {shares}</source>
        <translation>na inkorten: {shares}</translation>
    </message>
    <message>
        <source>{block} (−{n})</source>
        <translation>{block} (−{n})</translation>
    </message>
    <message>
        <source>{block} {n} (−{less})</source>
        <translation>{block} {n} (−{less})</translation>
    </message>
    <message>
        <source>{block} {n} min (−{less})</source>
        <translation>{block} {n} min (−{less})</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
    <message>
        <source>Go to: {subject}</source>
        <translation>Ga naar: {subject}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>look</source>
        <translation>let op</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
</context>
<context>
    <name>ClickerFields</name>
    <message>
        <source>Esc first closes what is open or leaves an edit, and counts only where it has nothing to do. The arrows left and right count only while no text is in the note field. Buttons that send a sign, such as a point or a b, cannot be used, for it would come into a note; nor can the arrows up and down, Enter, Tab, Del and Backspace.</source>
        <translation>Esc sluit eerst wat open is of verlaat een aanpassing, en telt alleen als er niets anders voor is. De pijlen naar links en rechts tellen alleen zolang er geen tekst in het notitieveld staat. Knoppen die een teken sturen, zoals een punt of een b, kunnen niet: dat komt dan in een notitie. Ook de pijlen omhoog en omlaag, Enter, Tab, Del en Backspace kunnen niet.</translation>
    </message>
    <message>
        <source>Forget these buttons</source>
        <translation>Vergeet deze knoppen</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergeten.</translation>
    </message>
    <message>
        <source>Learned: {key}.</source>
        <translation>Geleerd: {key}.</translation>
    </message>
    <message>
        <source>Not possible: {key} is for typing or for the laptop.</source>
        <translation>Kan niet: {key} is voor het typen of de laptop.</translation>
    </message>
    <message>
        <source>Not possible: {key} is more than one key.</source>
        <translation>Kan niet: {key} is meer dan één toets.</translation>
    </message>
    <message>
        <source>Not possible: {key} types a sign.</source>
        <translation>Kan niet: {key} typt een teken.</translation>
    </message>
    <message>
        <source>{key} does this already.</source>
        <translation>{key} doet dit al.</translation>
    </message>
    <message>
        <source>{key} is taken: {what}.</source>
        <translation>{key} is al bezet: {what}.</translation>
    </message>
</context>
<context>
    <name>ClockBar</name>
    <message>
        <source>+5 min</source>
        <translation>+5 min</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Begin the evening</source>
        <translation>Start de avond</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Zwart scherm</translation>
    </message>
    <message>
        <source>Black: on</source>
        <translation>Zwart: aan</translation>
    </message>
    <message>
        <source>Close the evening</source>
        <translation>Avond afronden</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Bevries</translation>
    </message>
    <message>
        <source>Frozen: on</source>
        <translation>Bevroren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Klok verder</translation>
    </message>
    <message>
        <source>Message to the room</source>
        <translation>Bericht aan de zaal</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Volgend punt</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Volgende vraag</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Verder: {step}</translation>
    </message>
    <message>
        <source>Not yet: {prompts}</source>
        <translation>Nog niets bij: {prompts}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Klok stil</translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation>Toon de volgende</translation>
    </message>
    <message>
        <source>Take back the last step of the clock</source>
        <translation>Neem de laatste stap van de klok terug</translation>
    </message>
    <message>
        <source>To table {n}</source>
        <translation>Naar tafel {n}</translation>
    </message>
    <message>
        <source>To {block}</source>
        <translation>Naar {block}</translation>
    </message>
    <message>
        <source>one minute less</source>
        <translation>een minuut minder</translation>
    </message>
    <message>
        <source>one minute more</source>
        <translation>een minuut meer</translation>
    </message>
    <message>
        <source>{n} min late · {block} begins at {time}</source>
        <translation>loopt {n} min uit · {block} om {time}</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>It is {laptop} (laptop) / {evening} (app). Which is right? The countdown goes on as it was.</source>
        <translation>Het is {laptop} (laptop) / {evening} (app). Wat klopt? Het aftellen gaat gewoon door.</translation>
    </message>
    <message>
        <source>It is {time}</source>
        <translation>Het is {time}</translation>
    </message>
    <message>
        <source>Stay with {time}</source>
        <translation>Blijf bij {time}</translation>
    </message>
    <message>
        <source>Take over {time}</source>
        <translation>Neem {time} over</translation>
    </message>
    <message>
        <source>The laptop was off, and its clock may be wrong. What time is it now?</source>
        <translation>De laptop stond uit en de klok klopt misschien niet. Hoe laat is het nu?</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>1 quote</source>
        <translation>1 citaat</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkeerd</translation>
    </message>
    <message>
        <source>pitch of table {n}</source>
        <translation>pitch van tafel {n}</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punt</translation>
    </message>
    <message>
        <source>question of table {n}</source>
        <translation>vraag van tafel {n}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>{n} quotes</source>
        <translation>{n} citaten</translation>
    </message>
</context>
<context>
    <name>ClosingPane</name>
    <message>
        <source>No questions were parked.</source>
        <translation>Er zijn geen vragen geparkeerd.</translation>
    </message>
    <message>
        <source>Nothing is offered yet: switch a point on in the summary, or fill in a pitch.</source>
        <translation>Er is nog niets om te kiezen: zet een punt aan in de samenvatting, of vul een pitch in.</translation>
    </message>
    <message>
        <source>Nothing waits for an answer.</source>
        <translation>Er wacht niets op een antwoord.</translation>
    </message>
</context>
<context>
    <name>ClosingRowView</name>
    <message>
        <source>answer before {day}</source>
        <translation>antwoord vóór {day}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>niet op de beamer</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>the room reads it</source>
        <translation>op de beamer</translation>
    </message>
    <message>
        <source>we do not do this</source>
        <translation>doen we niet</translation>
    </message>
    <message>
        <source>we do this</source>
        <translation>doen we</translation>
    </message>
    <message>
        <source>we find out</source>
        <translation>zoeken we uit</translation>
    </message>
</context>
<context>
    <name>ClosingStrip</name>
    <message>
        <source>Close the evening</source>
        <translation>Avond afronden</translation>
    </message>
    <message>
        <source>Close the evening? The room then sees the goodbye.</source>
        <translation>Avond afronden? De zaal ziet dan het afscheid.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>{question} Still open: {open}.</source>
        <translation>{question} Nog open: {open}.</translation>
    </message>
</context>
<context>
    <name>ColumnEdge</name>
    <message>
        <source>Drag it, or ← and → · double-click or Enter puts it back</source>
        <translation>Sleep hem, of ← en → · dubbelklik of Enter zet hem terug</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Edit this point · Enter keeps it, Esc leaves it as it was</source>
        <translation>Punt aanpassen · Enter bewaart het, Esc laat het zoals het was</translation>
    </message>
    <message>
        <source>Edit this quote · Enter keeps it, Esc leaves it as it was</source>
        <translation>Citaat aanpassen · Enter bewaart het, Esc laat het zoals het was</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Message to the room · Enter shows it for a minute, empty takes it away</source>
        <translation>Bericht aan de zaal · Enter toont het een minuut, leeg haalt het weg</translation>
    </message>
    <message>
        <source>New point for the summary · at most 12 words</source>
        <translation>Nieuw punt voor de samenvatting · hooguit 12 woorden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Aantekening</translation>
    </message>
    <message>
        <source>One word, or a mark of 1 to 5</source>
        <translation>Eén woord, of een cijfer van 1 tot 5</translation>
    </message>
    <message>
        <source>Only this one under {place} · Esc: not</source>
        <translation>Alleen deze bij {place} · Esc: toch niet</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Ouder</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Question for the parkeerplaats</source>
        <translation>Vraag voor de parkeerplaats</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>What does this {voice} say?</source>
        <translation>Wat zegt de {voice}?</translation>
    </message>
    <message>
        <source>What people thought of it, without a name · 4: 12 is twelve hands for a 4</source>
        <translation>Wat vond je ervan, zonder naam · 4: 12 is twaalf handen voor een 4</translation>
    </message>
    <message>
        <source>When did this block begin? 19.47 · a pause: 19.45-20.10 · {began_at} again: all times</source>
        <translation>Wanneer begon dit blok? 19.47 · een pauze: 19.45-20.10 · nog eens {began_at}: alle tijden</translation>
    </message>
    <message>
        <source>Which role answers this? · Enter keeps it, Esc leaves it</source>
        <translation>Welke rol geeft antwoord? · Enter bewaart het, Esc stopt</translation>
    </message>
    <message>
        <source>Which table? Type its number · Enter goes there, Esc leaves it</source>
        <translation>Welke tafel? Typ het nummer · Enter gaat erheen, Esc laat het</translation>
    </message>
    <message>
        <source>Which time does the room read? For example 20.25, +5 or +10 · Enter shows it</source>
        <translation>Welke tijd leest de zaal? Bijvoorbeeld 20.25, +5 of +10 · Enter toont hem</translation>
    </message>
    <message>
        <source>Whose voice</source>
        <translation>Van wie is de stem</translation>
    </message>
    <message>
        <source>table {n}</source>
        <translation>tafel {n}</translation>
    </message>
    <message>
        <source>under {place}</source>
        <translation>bij {place}</translation>
    </message>
    <message>
        <source>↑ brings back the change you left</source>
        <translation>↑ haalt je wijziging terug</translation>
    </message>
</context>
<context>
    <name>CountsCard</name>
    <message>
        <source>+1 parent</source>
        <translation>+1 ouder</translation>
    </message>
    <message>
        <source>+1 pupil</source>
        <translation>+1 leerling</translation>
    </message>
    <message>
        <source>+1 school</source>
        <translation>+1 school</translation>
    </message>
    <message>
        <source>Counts are enough: names are never needed.</source>
        <translation>Aantallen zijn genoeg: namen zijn nooit nodig. Aan de deur tel je met één toets wie er binnenkomt.</translation>
    </message>
    <message>
        <source>Expect only who is on the list</source>
        <translation>Verwacht alleen wie op de lijst staat</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Expected and inside</source>
        <translation>Hoeveel mensen</translation>
    </message>
    <message>
        <source>Expected: {voice}</source>
        <translation>Verwacht: {voice}</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>One less: {voice}</source>
        <translation>Eén minder: {voice}</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>ouders</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>leerlingen</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>{count} {voice} inside</source>
        <translation>{count} {voice} binnen</translation>
    </message>
    <message>
        <source>{inside} of {expected} inside</source>
        <translation>{inside} van {expected} binnen</translation>
    </message>
    <message>
        <source>{listed} on the list + {counted} counted. Who is not on the list, you count in here.</source>
        <translation>{listed} op de lijst + {counted} geteld. Wie niet op de lijst staat, tel je hier binnen.</translation>
    </message>
</context>
<context>
    <name>Cue</name>
    <message>
        <source>Goal: {goal}</source>
        <translation>Doel: {goal}</translation>
    </message>
    <message>
        <source>Our addition: {tips}</source>
        <translation>Aanvulling: {tips}</translation>
    </message>
    <message>
        <source>Table {n} presents</source>
        <translation>Tafel {n} vertelt</translation>
    </message>
    <message>
        <source>Who: {who}</source>
        <translation>Wie: {who}</translation>
    </message>
    <message>
        <source>our addition</source>
        <translation>aanvulling</translation>
    </message>
</context>
<context>
    <name>CuePane</name>
    <message>
        <source>What the room sees next</source>
        <translation>Wat de zaal straks ziet</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Wat je zegt</translation>
    </message>
    <message>
        <source>hereafter</source>
        <translation>hierna</translation>
    </message>
    <message>
        <source>step {n} of {all}</source>
        <translation>stap {n} van {all}</translation>
    </message>
    <message>
        <source>then {step}</source>
        <translation>· dan {step}</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>A part of “{title}” is damaged on the disk.</source>
        <translation>Een onderdeel van “{title}” is beschadigd op de schijf.</translation>
    </message>
    <message>
        <source>Damaged on the disk are actions of “{title}”: {n}.</source>
        <translation>Beschadigd op de schijf zijn acties van “{title}”: {n}.</translation>
    </message>
    <message>
        <source>Damaged on the disk are letters of “{title}”: {n}.</source>
        <translation>Beschadigd op de schijf zijn brieven van “{title}”: {n}.</translation>
    </message>
    <message>
        <source>Damaged on the disk are people on the list of “{title}”: {n}.</source>
        <translation>Beschadigd op de schijf zijn deelnemers op de lijst van “{title}”: {n}.</translation>
    </message>
    <message>
        <source>Damaged on the disk are quotes of “{title}”: {n}.</source>
        <translation>Beschadigd op de schijf zijn citaten van “{title}”: {n}.</translation>
    </message>
    <message>
        <source>Damaged on the disk are themes of “{title}”: {n}.</source>
        <translation>Beschadigd op de schijf zijn thema’s van “{title}”: {n}.</translation>
    </message>
    <message>
        <source>Damaged on the disk are updates of actions of “{title}”: {n}.</source>
        <translation>Beschadigd op de schijf zijn berichten bij acties van “{title}”: {n}.</translation>
    </message>
    <message>
        <source>No backup has it sound.</source>
        <translation>Geen enkele reservekopie heeft het nog goed.</translation>
    </message>
    <message>
        <source>The agenda of “{title}” is damaged on the disk.</source>
        <translation>Het draaiboek van “{title}” is beschadigd op de schijf.</translation>
    </message>
    <message>
        <source>The answers of “{title}” are damaged on the disk.</source>
        <translation>De antwoorden van “{title}” zijn beschadigd op de schijf.</translation>
    </message>
    <message>
        <source>The clock of “{title}” is damaged on the disk.</source>
        <translation>De klok van “{title}” is beschadigd op de schijf.</translation>
    </message>
    <message>
        <source>The forms of the tables of “{title}” are damaged on the disk.</source>
        <translation>De tafelformulieren van “{title}” zijn beschadigd op de schijf.</translation>
    </message>
    <message>
        <source>The numbers of people of “{title}” are damaged on the disk.</source>
        <translation>De aantallen mensen van “{title}” zijn beschadigd op de schijf.</translation>
    </message>
    <message>
        <source>The points of “{title}” are damaged on the disk.</source>
        <translation>De punten van “{title}” zijn beschadigd op de schijf.</translation>
    </message>
    <message>
        <source>The questions of “{title}” are damaged on the disk.</source>
        <translation>De vragen van “{title}” zijn beschadigd op de schijf.</translation>
    </message>
    <message>
        <source>The seating of “{title}” is damaged on the disk.</source>
        <translation>De groepsindeling van “{title}” is beschadigd op de schijf.</translation>
    </message>
    <message>
        <source>The tasks and the team of “{title}” are damaged on the disk.</source>
        <translation>De taken en het team van “{title}” zijn beschadigd op de schijf.</translation>
    </message>
    <message>
        <source>The title and the date of “{title}” are damaged on the disk.</source>
        <translation>De titel en de datum van “{title}” zijn beschadigd op de schijf.</translation>
    </message>
    <message>
        <source>What people thought of “{title}” is damaged on the disk.</source>
        <translation>Wat mensen vonden van “{title}” is beschadigd op de schijf.</translation>
    </message>
    <message>
        <source>What the beamer shows for “{title}” is damaged on the disk.</source>
        <translation>Wat de beamer laat zien bij “{title}” is beschadigd op de schijf.</translation>
    </message>
    <message>
        <source>What the school fills in for “{title}” is damaged on the disk.</source>
        <translation>Wat de school invult bij “{title}” is beschadigd op de schijf.</translation>
    </message>
    <message>
        <source>What was being typed for “{title}” is damaged on the disk.</source>
        <translation>Wat werd getypt bij “{title}” is beschadigd op de schijf.</translation>
    </message>
</context>
<context>
    <name>DamageStrip</name>
    <message>
        <source>Leave it so</source>
        <translation>Laat het zo</translation>
    </message>
    <message>
        <source>Put back from the backup of {time}</source>
        <translation>Zet terug uit de reservekopie van {time}</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>such as 17 dec</source>
        <translation>zoals 17 dec</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Type a date, such as 17 dec.</source>
        <translation>Typ een datum, bijvoorbeeld 17 dec.</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Choose from the calendar ({key})</source>
        <translation>Kies uit de kalender ({key})</translation>
    </message>
</context>
<context>
    <name>DaysBox</name>
    <message>
        <source>days before</source>
        <translation>dagen ervoor</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
</context>
<context>
    <name>DebriefSection</name>
    <message>
        <source>Save the whole evening with this</source>
        <translation>Bewaar de hele avond met dit erbij</translation>
    </message>
    <message>
        <source>Talk afterwards</source>
        <translation>Nabespreken</translation>
    </message>
    <message>
        <source>Ten minutes, with the team. This stays among yourselves: no letter, no paper and no file has it, but the one that you save here.</source>
        <translation>Tien minuten, met het team. Dit blijft binnen het team: het komt in geen brief, op geen papier en in geen bestand, alleen in het bestand dat je hier bewaart.</translation>
    </message>
    <message>
        <source>What do we do otherwise next time?</source>
        <translation>Wat doen we de volgende keer anders?</translation>
    </message>
    <message>
        <source>What stood out?</source>
        <translation>Wat viel op?</translation>
    </message>
    <message>
        <source>Whom or what did we miss?</source>
        <translation>Wie of wat hebben we gemist?</translation>
    </message>
</context>
<context>
    <name>DecidedCard</name>
    <message>
        <source>Back to the draft</source>
        <translation>Terug naar het concept</translation>
    </message>
    <message>
        <source>Decide on it</source>
        <translation>Vaststellen</translation>
    </message>
    <message>
        <source>Decide on this letter</source>
        <translation>Vaststellen</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Vastgesteld op</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Keep the file that went out…</source>
        <translation>Bewaar het bestand dat verstuurd is…</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Bewaard: {name}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Role that decides</source>
        <translation>Wie stelt dit vast? (rol)</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Verstuurd op</translation>
    </message>
    <message>
        <source>Sent on {day} through {through}</source>
        <translation>Verstuurd op {day} via {through}</translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation>Verstuurd via</translation>
    </message>
    <message>
        <source>The file that went out</source>
        <translation>Het bestand dat verstuurd is</translation>
    </message>
    <message>
        <source>Will be kept: {name}</source>
        <translation>Wordt bewaard: {name}</translation>
    </message>
    <message>
        <source>mark {mark}</source>
        <translation>kenmerk {mark}</translation>
    </message>
    <message>
        <source>such as: school app</source>
        <translation>bijvoorbeeld: schoolapp</translation>
    </message>
    <message>
        <source>such as: teamleider</source>
        <translation>bijvoorbeeld: teamleider</translation>
    </message>
    <message>
        <source>{length}: decided on {day} by {role}</source>
        <translation>{length}: vastgesteld op {day} door {role}</translation>
    </message>
</context>
<context>
    <name>DecisionEditor</name>
    <message>
        <source>A new action</source>
        <translation>Een nieuwe actie</translation>
    </message>
    <message>
        <source>One more action: what @who when</source>
        <translation>Nog een actie: wat @wie wanneer</translation>
    </message>
    <message>
        <source>We do not</source>
        <translation>Doen we niet</translation>
    </message>
    <message>
        <source>We do this</source>
        <translation>Doen we</translation>
    </message>
    <message>
        <source>We find out</source>
        <translation>Zoeken we uit</translation>
    </message>
    <message>
        <source>What will you do? @who when</source>
        <translation>Wat gaan jullie doen? @wie wanneer</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>BEHIND NOTHING YET</source>
        <translation>NOG NERGENS BIJ</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Onderwerpen</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>1 quote</source>
        <translation>1 citaat</translation>
    </message>
    <message>
        <source>answer before {day}</source>
        <translation>antwoord vóór {day}</translation>
    </message>
    <message>
        <source>for the councils</source>
        <translation>voor MR en bestuur</translation>
    </message>
    <message>
        <source>from the draaiboek</source>
        <translation>uit het draaiboek</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>made afterwards</source>
        <translation>achteraf gemaakt</translation>
    </message>
    <message>
        <source>message about progress</source>
        <translation>voortgangsbericht</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>nog geen antwoord</translation>
    </message>
    <message>
        <source>parkeerplaats</source>
        <translation>parkeerplaats</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>pitch</translation>
    </message>
    <message>
        <source>question for school</source>
        <translation>vraag aan school</translation>
    </message>
    <message>
        <source>report</source>
        <translation>verslag</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>samenvatting</translation>
    </message>
    <message>
        <source>we do not, because…</source>
        <translation>doen we niet, omdat…</translation>
    </message>
    <message>
        <source>we do this</source>
        <translation>doen we</translation>
    </message>
    <message>
        <source>we find out</source>
        <translation>zoeken we uit</translation>
    </message>
    <message>
        <source>{letter}, decided on {day}</source>
        <translation>{letter}, vastgesteld {day}</translation>
    </message>
    <message>
        <source>{letter}, sent {day}</source>
        <translation>{letter}, verstuurd {day}</translation>
    </message>
    <message>
        <source>{n} quotes</source>
        <translation>{n} citaten</translation>
    </message>
</context>
<context>
    <name>DecisionsHead</name>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Without an answer: {n} of {all}</source>
        <translation>Zonder antwoord: {n} van {all}</translation>
    </message>
    <message>
        <source>what does school do with each of these?</source>
        <translation>wat doet school met elk punt?</translation>
    </message>
    <message>
        <source>{n} actions. With more than {few} few get done: which of them matter most?</source>
        <translation>{n} acties. Met meer dan {few} komt er weinig af: welke zijn het belangrijkst?</translation>
    </message>
</context>
<context>
    <name>DecisionsSection</name>
    <message>
        <source>Everything has an answer.</source>
        <translation>Alles heeft een antwoord.</translation>
    </message>
    <message>
        <source>Nothing waits for an answer: no point was shown, no table had a pitch, nothing was parked.</source>
        <translation>Er wacht niets op een antwoord: er is geen punt getoond, geen tafel had een pitch, niets is geparkeerd.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Also heard</source>
        <translation>Ook gehoord</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Go to this block</source>
        <translation>Ga naar dit blok</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Hoger</translation>
    </message>
    <message>
        <source>Leave it out, or bring it back</source>
        <translation>Laat weg, of haal terug</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Verplaats</translation>
    </message>
    <message>
        <source>Names away</source>
        <translation>Namen weg</translation>
    </message>
    <message>
        <source>On or off for the room</source>
        <translation>Aan of uit voor de zaal</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkeer</translation>
    </message>
    <message>
        <source>Put the quote at hand behind it</source>
        <translation>Zet het gekozen citaat erachter</translation>
    </message>
    <message>
        <source>Said by a parent</source>
        <translation>Gezegd door een ouder</translation>
    </message>
    <message>
        <source>Said by a pupil</source>
        <translation>Gezegd door een leerling</translation>
    </message>
    <message>
        <source>Said by school</source>
        <translation>Gezegd door school</translation>
    </message>
    <message>
        <source>Star on or off</source>
        <translation>Ster aan of uit</translation>
    </message>
    <message>
        <source>To the room</source>
        <translation>Naar de zaal</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wie antwoordt</translation>
    </message>
    <message>
        <source>Wipe for good</source>
        <translation>Wis voorgoed</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Coffee and tea by</source>
        <translation>Koffie en thee verzorgd door</translation>
    </message>
    <message>
        <source>How we stay in touch (shown at the closing when filled)</source>
        <translation>Zo houden we contact (als je dit invult, staat het bij de afsluiting op de beamer)</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>Aantal groepen</translation>
    </message>
    <message>
        <source>Our view on the theme</source>
        <translation>Onze visie op het thema</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Staff, by function</source>
        <translation>Wie er van school zijn (functies)</translation>
    </message>
    <message>
        <source>This is how we go on (shown at the closing when filled)</source>
        <translation>Zo gaan we verder (als je dit invult, staat het bij de afsluiting op de beamer)</translation>
    </message>
    <message>
        <source>What the school fills in</source>
        <translation>Wat de school invult</translation>
    </message>
    <message>
        <source>Write the number of groups as a figure, or leave it empty.</source>
        <translation>Schrijf het aantal groepen als cijfer, of laat het leeg.</translation>
    </message>
    <message>
        <source>Years (leerjaren)</source>
        <translation>Leerjaren</translation>
    </message>
</context>
<context>
    <name>Digits</name>
    <message>
        <source>{keys} opens the form of that table</source>
        <translation>{keys} opent dat formulier</translation>
    </message>
    <message>
        <source>{keys} puts the next note under that question</source>
        <translation>{keys} zet de volgende notitie bij die vraag</translation>
    </message>
    <message>
        <source>{keys} saves this note at that table</source>
        <translation>{keys} slaat deze notitie op bij die tafel</translation>
    </message>
    <message>
        <source>{keys} saves this note under that question</source>
        <translation>{keys} slaat deze notitie op bij die vraag</translation>
    </message>
    <message>
        <source>{words}; from 10: {key}, the number, Enter</source>
        <translation>{words}; vanaf 10: {key}, nummer, Enter</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Evenings: {n}</source>
        <translation>Avonden: {n}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Map: {folder}</translation>
    </message>
    <message>
        <source>In the bin: {n}</source>
        <translation>In de prullenbak: {n}</translation>
    </message>
    <message>
        <source>Last verified backup: {moment}</source>
        <translation>Laatste gecontroleerde reservekopie: {moment}</translation>
    </message>
    <message>
        <source>Screen: none</source>
        <translation>Scherm: geen</translation>
    </message>
    <message>
        <source>Screen: {name}, {width} × {height}</source>
        <translation>Scherm: {name}, {width} × {height}</translation>
    </message>
    <message>
        <source>Store: DAMAGED, put back a backup</source>
        <translation>Opslag: BESCHADIGD, zet een reservekopie terug</translation>
    </message>
    <message>
        <source>Store: sound</source>
        <translation>Opslag: in orde</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>1 later change stayed</source>
        <translation>1 wijziging van later bleef staan</translation>
    </message>
    <message>
        <source>Deleted · {key}: “{words}”</source>
        <translation>Gewist · {key}: “{words}”</translation>
    </message>
    <message>
        <source>Deleted · {key}: “{words}” and {n} below it</source>
        <translation>Gewist · {key}: “{words}” en {n} eronder</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Opnieuw gedaan: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Teruggedraaid: {what}</translation>
    </message>
    <message>
        <source>Wiped for good. Backups hold the words for at most 14 days, files you saved yourself as long as you keep them.</source>
        <translation>Voorgoed gewist. Reservekopieën houden de woorden nog hoogstens 14 dagen, bestanden die je zelf bewaarde zolang die er zijn.</translation>
    </message>
    <message>
        <source>action taken away</source>
        <translation>actie weggehaald</translation>
    </message>
    <message>
        <source>also heard</source>
        <translation>ook gehoord</translation>
    </message>
    <message>
        <source>answer of the school</source>
        <translation>antwoord van school</translation>
    </message>
    <message>
        <source>answer taken away</source>
        <translation>antwoord weggehaald</translation>
    </message>
    <message>
        <source>arrangements</source>
        <translation>afspraken</translation>
    </message>
    <message>
        <source>beamer live</source>
        <translation>beamer weer gewoon</translation>
    </message>
    <message>
        <source>begin of the evening</source>
        <translation>start van de avond</translation>
    </message>
    <message>
        <source>beginning {minutes} minutes after the fixed time</source>
        <translation>{minutes} minuten na de vaste tijd beginnen</translation>
    </message>
    <message>
        <source>black</source>
        <translation>zwart scherm</translation>
    </message>
    <message>
        <source>block back</source>
        <translation>blok terug</translation>
    </message>
    <message>
        <source>block back to the draaiboek</source>
        <translation>blok terug naar het draaiboek</translation>
    </message>
    <message>
        <source>change</source>
        <translation>verandering</translation>
    </message>
    <message>
        <source>change of block</source>
        <translation>ander blok</translation>
    </message>
    <message>
        <source>changed action</source>
        <translation>gewijzigde actie</translation>
    </message>
    <message>
        <source>changed block</source>
        <translation>veranderd blok</translation>
    </message>
    <message>
        <source>closed at {time}</source>
        <translation>afgerond om {time}</translation>
    </message>
    <message>
        <source>closing the evening</source>
        <translation>avond afgerond</translation>
    </message>
    <message>
        <source>deleted block</source>
        <translation>weggehaald blok</translation>
    </message>
    <message>
        <source>deleted member</source>
        <translation>weggehaald lid</translation>
    </message>
    <message>
        <source>deleted point</source>
        <translation>punt gewist</translation>
    </message>
    <message>
        <source>deleted question</source>
        <translation>weggehaalde vraag</translation>
    </message>
    <message>
        <source>deleted quote</source>
        <translation>citaat gewist</translation>
    </message>
    <message>
        <source>deleted role</source>
        <translation>weggehaalde rol</translation>
    </message>
    <message>
        <source>deleted task</source>
        <translation>weggehaalde taak</translation>
    </message>
    <message>
        <source>deleted theme</source>
        <translation>weggehaald thema</translation>
    </message>
    <message>
        <source>distance and height</source>
        <translation>afstand en hoogte</translation>
    </message>
    <message>
        <source>division over {tables} tables</source>
        <translation>verdeling over {tables} tafels</translation>
    </message>
    <message>
        <source>edited point</source>
        <translation>punt aangepast</translation>
    </message>
    <message>
        <source>edited quote</source>
        <translation>citaat aangepast</translation>
    </message>
    <message>
        <source>ending {minutes} minutes later</source>
        <translation>{minutes} min later klaar</translation>
    </message>
    <message>
        <source>form of table {table}</source>
        <translation>formulier van tafel {table}</translation>
    </message>
    <message>
        <source>freeze</source>
        <translation>beeld bevroren</translation>
    </message>
    <message>
        <source>from the parkeerplaats</source>
        <translation>van de parkeerplaats</translation>
    </message>
    <message>
        <source>giving away of {seats} seats</source>
        <translation>{seats} plekken weggegeven</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>verder gegaan</translation>
    </message>
    <message>
        <source>how we stay in touch</source>
        <translation>hoe we contact houden</translation>
    </message>
    <message>
        <source>kind of gespreksleider</source>
        <translation>soort gespreksleider</translation>
    </message>
    <message>
        <source>leaving out {block}</source>
        <translation>{block} overgeslagen</translation>
    </message>
    <message>
        <source>letter decided on</source>
        <translation>brief vastgesteld</translation>
    </message>
    <message>
        <source>letter sent</source>
        <translation>brief verstuurd</translation>
    </message>
    <message>
        <source>list of {people} people</source>
        <translation>lijst van {people} mensen</translation>
    </message>
    <message>
        <source>member of the actieteam</source>
        <translation>lid van het actieteam</translation>
    </message>
    <message>
        <source>message taken away</source>
        <translation>bericht weg</translation>
    </message>
    <message>
        <source>message to the room</source>
        <translation>bericht aan de zaal</translation>
    </message>
    <message>
        <source>minutes given to the block before</source>
        <translation>minuten naar het blok ervoor</translation>
    </message>
    <message>
        <source>moved block</source>
        <translation>verplaatst blok</translation>
    </message>
    <message>
        <source>moved point</source>
        <translation>punt verplaatst</translation>
    </message>
    <message>
        <source>moved question</source>
        <translation>verplaatste vraag</translation>
    </message>
    <message>
        <source>moved seat</source>
        <translation>verplaatste plek</translation>
    </message>
    <message>
        <source>moved task</source>
        <translation>verplaatste taak</translation>
    </message>
    <message>
        <source>moved theme</source>
        <translation>verplaatst thema</translation>
    </message>
    <message>
        <source>name cards made</source>
        <translation>naamkaartjes gemaakt</translation>
    </message>
    <message>
        <source>new action</source>
        <translation>nieuwe actie</translation>
    </message>
    <message>
        <source>new block</source>
        <translation>nieuw blok</translation>
    </message>
    <message>
        <source>new point</source>
        <translation>nieuw punt</translation>
    </message>
    <message>
        <source>new quote</source>
        <translation>nieuw citaat</translation>
    </message>
    <message>
        <source>new time for the room: {time}</source>
        <translation>nieuwe tijd voor de zaal: {time}</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>volgende stap</translation>
    </message>
    <message>
        <source>not taken along</source>
        <translation>niet meegenomen</translation>
    </message>
    <message>
        <source>number of people expected</source>
        <translation>aantal verwachte mensen</translation>
    </message>
    <message>
        <source>one counted in</source>
        <translation>iemand binnen geteld</translation>
    </message>
    <message>
        <source>one counted out</source>
        <translation>iemand eraf geteld</translation>
    </message>
    <message>
        <source>opening the evening again</source>
        <translation>avond heropend</translation>
    </message>
    <message>
        <source>opening with what was promised</source>
        <translation>openen met wat beloofd is</translation>
    </message>
    <message>
        <source>opening without what was promised</source>
        <translation>openen zonder wat beloofd is</translation>
    </message>
    <message>
        <source>other beginning</source>
        <translation>andere begintijd</translation>
    </message>
    <message>
        <source>other order of what is taken along</source>
        <translation>andere volgorde van wat we meenemen</translation>
    </message>
    <message>
        <source>other prompt</source>
        <translation>andere vraag</translation>
    </message>
    <message>
        <source>other prompt for a quote</source>
        <translation>citaat bij een andere vraag</translation>
    </message>
    <message>
        <source>other turn for a table</source>
        <translation>andere beurt voor een tafel</translation>
    </message>
    <message>
        <source>other voice</source>
        <translation>andere stem</translation>
    </message>
    <message>
        <source>own text in a letter</source>
        <translation>eigen tekst in een brief</translation>
    </message>
    <message>
        <source>own text taken out of a letter</source>
        <translation>eigen tekst uit een brief gehaald</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>pause from {began} to {ended}</source>
        <translation>pauze van {began} tot {ended}</translation>
    </message>
    <message>
        <source>pause taken away</source>
        <translation>pauze weggehaald</translation>
    </message>
    <message>
        <source>person off the list</source>
        <translation>iemand van de lijst</translation>
    </message>
    <message>
        <source>person on the list</source>
        <translation>iemand op de lijst</translation>
    </message>
    <message>
        <source>person ticked off</source>
        <translation>afgevinkt</translation>
    </message>
    <message>
        <source>pinned seat</source>
        <translation>vaste plek</translation>
    </message>
    <message>
        <source>point off</source>
        <translation>punt uit</translation>
    </message>
    <message>
        <source>point off the beamer</source>
        <translation>punt van de beamer</translation>
    </message>
    <message>
        <source>point on</source>
        <translation>punt aan</translation>
    </message>
    <message>
        <source>point on the beamer</source>
        <translation>punt op de beamer</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>quote away from a point</source>
        <translation>citaat weg bij een punt</translation>
    </message>
    <message>
        <source>quote behind a point</source>
        <translation>citaat bij een punt</translation>
    </message>
    <message>
        <source>quote off the beamer</source>
        <translation>citaat van de beamer</translation>
    </message>
    <message>
        <source>quote on the beamer</source>
        <translation>citaat op de beamer</translation>
    </message>
    <message>
        <source>quotes parted</source>
        <translation>citaten uit elkaar gehaald</translation>
    </message>
    <message>
        <source>quotes taken together</source>
        <translation>citaten samengevoegd</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>seats fitted at the door</source>
        <translation>plekken aangepast aan de deur</translation>
    </message>
    <message>
        <source>shortening by {minutes} minutes</source>
        <translation>{minutes} min ingekort</translation>
    </message>
    <message>
        <source>split block</source>
        <translation>gesplitst blok</translation>
    </message>
    <message>
        <source>star</source>
        <translation>ster</translation>
    </message>
    <message>
        <source>star taken away</source>
        <translation>ster weg</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>stap terug</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tafel</translation>
    </message>
    <message>
        <source>table drops out</source>
        <translation>tafel valt uit</translation>
    </message>
    <message>
        <source>table speaks after all</source>
        <translation>tafel vertelt toch</translation>
    </message>
    <message>
        <source>taken along</source>
        <translation>meegenomen</translation>
    </message>
    <message>
        <source>taking back a block</source>
        <translation>blok weer erbij</translation>
    </message>
    <message>
        <source>talk afterwards</source>
        <translation>nabespreking</translation>
    </message>
    <message>
        <source>task</source>
        <translation>taak</translation>
    </message>
    <message>
        <source>texts to pass on</source>
        <translation>teksten om te delen</translation>
    </message>
    <message>
        <source>the pause was {block}</source>
        <translation>de pauze was: {block}</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>themes over the tables</source>
        <translation>thema&apos;s over de tafels</translation>
    </message>
    <message>
        <source>tick taken away</source>
        <translation>vinkje weg</translation>
    </message>
    <message>
        <source>tight plan</source>
        <translation>krap plan</translation>
    </message>
    <message>
        <source>title, date or time</source>
        <translation>titel, datum of tijd</translation>
    </message>
    <message>
        <source>to the parkeerplaats</source>
        <translation>naar de parkeerplaats</translation>
    </message>
    <message>
        <source>unpinned seat</source>
        <translation>plek niet meer vast</translation>
    </message>
    <message>
        <source>update of an action</source>
        <translation>bericht bij een actie</translation>
    </message>
    <message>
        <source>updates told</source>
        <translation>berichten verteld</translation>
    </message>
    <message>
        <source>what is taken along off the beamer</source>
        <translation>wat we meenemen van de beamer</translation>
    </message>
    <message>
        <source>what is taken along on the beamer</source>
        <translation>wat we meenemen op de beamer</translation>
    </message>
    <message>
        <source>what the school fills in</source>
        <translation>wat de school invult</translation>
    </message>
    <message>
        <source>{n} later changes stayed</source>
        <translation>{n} wijzigingen van later bleven staan</translation>
    </message>
    <message>
        <source>{signed} min</source>
        <translation>{signed} min</translation>
    </message>
</context>
<context>
    <name>DoorCounts</name>
    <message>
        <source>+1 parent</source>
        <translation>+1 ouder</translation>
    </message>
    <message>
        <source>+1 pupil</source>
        <translation>+1 leerling</translation>
    </message>
    <message>
        <source>+1 school</source>
        <translation>+1 school</translation>
    </message>
    <message>
        <source>One less: {voice}</source>
        <translation>Eén minder: {voice}</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>ouders</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>leerlingen</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>{inside} inside</source>
        <translation>{inside} binnen</translation>
    </message>
    <message>
        <source>{inside} of {expected} inside</source>
        <translation>{inside} van {expected} binnen</translation>
    </message>
</context>
<context>
    <name>DoorsSection</name>
    <message>
        <source>Distance to the back row</source>
        <translation>Van het scherm tot de achterste rij</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>Hoogte van het beeld</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Kijk opnieuw</translation>
    </message>
    <message>
        <source>Practise yourself</source>
        <translation>Zelf oefenen</translation>
    </message>
    <message>
        <source>Ready for the doors</source>
        <translation>Klaar voor de deur</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proefdraaien</translation>
    </message>
    <message>
        <source>Sixty seconds before the doors</source>
        <translation>Kijk dit na voor de deur opengaat</translation>
    </message>
    <message>
        <source>{good} of {all} good</source>
        <translation>{good} van {all} goed</translation>
    </message>
</context>
<context>
    <name>DrawerBar</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Parkeerplaats</source>
        <translation>Parkeerplaats</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
</context>
<context>
    <name>EntranceWindow</name>
    <message>
        <source>Another folder, this time</source>
        <translation>Deze keer een andere map</translation>
    </message>
    <message>
        <source>Choose a folder for this time</source>
        <translation>Kies een map voor deze keer</translation>
    </message>
    <message>
        <source>Close Samenspraak</source>
        <translation>Samenspraak sluiten</translation>
    </message>
    <message>
        <source>In {folder} no file can be made. Make room on the disk, or make the folder writable.</source>
        <translation>In {folder} kan geen bestand worden gemaakt. Maak ruimte op de schijf, of geef jezelf toegang tot de map.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder with your evenings</source>
        <translation>In de map met je avonden kan niets worden geschreven</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open de map</translation>
    </message>
    <message>
        <source>Samenspraak is open already, but it does not answer</source>
        <translation>Samenspraak is al open, maar antwoordt niet</translation>
    </message>
    <message>
        <source>Samenspraak looks again every few seconds, and goes on by itself as soon as it can.</source>
        <translation>Samenspraak kijkt elke paar seconden opnieuw, en gaat vanzelf verder zodra het kan.</translation>
    </message>
    <message>
        <source>The folder with your evenings cannot be used</source>
        <translation>De map met je avonden kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>What was stored is safe. Close the other Samenspraak, in the task manager it is number {number}, or start the laptop again.</source>
        <translation>Wat is opgeslagen, is veilig. Sluit de andere Samenspraak af (in Taakbeheer nummer {number}), of start de laptop opnieuw.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened or written. Make it writable, or plug in the disk it is on.</source>
        <translation>{folder} kan niet worden geopend of beschreven. Geef jezelf toegang tot de map, of sluit de schijf aan waar de map op staat.</translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message>
        <source>Erase for good</source>
        <translation>Wis voorgoed</translation>
    </message>
    <message>
        <source>Leave it in the bin</source>
        <translation>Laat maar</translation>
    </message>
    <message>
        <source>Title of the evening to erase</source>
        <translation>Titel van de avond die je wilt wissen</translation>
    </message>
    <message>
        <source>Type the title</source>
        <translation>Typ de titel</translation>
    </message>
</context>
<context>
    <name>EveningFileTools</name>
    <message>
        <source>Choose an evening file</source>
        <translation>Kies een avondbestand</translation>
    </message>
    <message>
        <source>Evening files (*.json)</source>
        <translation>Avondbestanden (*.json)</translation>
    </message>
    <message>
        <source>Read an evening file</source>
        <translation>Avondbestand lezen</translation>
    </message>
    <message>
        <source>Save this evening in a file</source>
        <translation>Deze avond in een bestand opslaan</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Opgeslagen: {path}</translation>
    </message>
</context>
<context>
    <name>EveningSheet</name>
    <message>
        <source>Evening from a file</source>
        <translation>Avond uit een bestand</translation>
    </message>
    <message>
        <source>It stands among your evenings now.</source>
        <translation>Deze avond staat nu bij je avonden.</translation>
    </message>
    <message>
        <source>Put it among the evenings</source>
        <translation>Zet bij de avonden</translation>
    </message>
</context>
<context>
    <name>ExitsCard</name>
    <message numerus="yes">
        <source>%n answer(s), without a name and without an order</source>
        <translation>
            <numerusform>%n antwoord, zonder naam en zonder volgorde</numerusform>
            <numerusform>%n antwoorden, zonder naam en zonder volgorde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not stored yet</source>
        <translation>
            <numerusform>%n daarvan nog niet opgeslagen</numerusform>
            <numerusform>%n daarvan nog niet opgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: {word}</source>
        <translation>Laatste: {word}</translation>
    </message>
    <message>
        <source>No words yet: type one below and press Enter.</source>
        <translation>Nog geen woorden: typ er hieronder een en druk op Enter.</translation>
    </message>
    <message>
        <source>One hand for</source>
        <translation>Eén hand voor een</translation>
    </message>
    <message>
        <source>Wipe it</source>
        <translation>Wis het</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A backup was put back today. Erasing can wait until tomorrow: you may need an older copy.</source>
        <translation>Er is vandaag een reservekopie teruggezet. Wissen kan vanaf morgen: misschien heb je een oudere kopie nog nodig.</translation>
    </message>
    <message>
        <source>A block can get at most {minutes} minutes more.</source>
        <translation>Een blok kan hooguit {minutes} minuten langer worden.</translation>
    </message>
    <message>
        <source>A block has at most {limit} steps.</source>
        <translation>Een blok heeft hooguit {limit} stappen.</translation>
    </message>
    <message>
        <source>A block needs a title.</source>
        <translation>Een blok heeft een titel nodig.</translation>
    </message>
    <message>
        <source>A letter has something in it, and at most {limit} signs.</source>
        <translation>Een brief heeft inhoud, en hooguit {limit} tekens.</translation>
    </message>
    <message>
        <source>A mark is 1, 2, 3, 4 or 5.</source>
        <translation>Een cijfer is 1, 2, 3, 4 of 5.</translation>
    </message>
    <message>
        <source>A pause ends after it begins.</source>
        <translation>Een pauze eindigt later dan ze begint.</translation>
    </message>
    <message>
        <source>A point has at most {limit} signs.</source>
        <translation>Een punt heeft hooguit {limit} tekens.</translation>
    </message>
    <message>
        <source>A point needs words.</source>
        <translation>Een punt moet woorden hebben.</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>Een vraag heeft woorden nodig.</translation>
    </message>
    <message>
        <source>A role needs a name.</source>
        <translation>Een rol heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A task needs words.</source>
        <translation>Een taak heeft woorden nodig.</translation>
    </message>
    <message>
        <source>A theme needs a title.</source>
        <translation>Een thema heeft een titel nodig.</translation>
    </message>
    <message>
        <source>All evenings are here.</source>
        <translation>Alle avonden zijn hier.</translation>
    </message>
    <message>
        <source>An action has at most {limit} updates.</source>
        <translation>Een actie heeft hooguit {limit} berichten.</translation>
    </message>
    <message>
        <source>An evening has at most {limit} blocks.</source>
        <translation>Een avond heeft hooguit {limit} blokken.</translation>
    </message>
    <message>
        <source>An evening has at most {limit} themes.</source>
        <translation>Een avond heeft hooguit {limit} thema&apos;s.</translation>
    </message>
    <message>
        <source>An evening is running. Close it first, then try again.</source>
        <translation>Er loopt een avond. Sluit die eerst af en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Another evening is still open. Only one can run at a time.</source>
        <translation>Er staat nog een andere avond open. Er kan er één tegelijk lopen.</translation>
    </message>
    <message>
        <source>At most {limit} things: more are not remembered. Leave one out first.</source>
        <translation>Hooguit {limit} dingen: meer onthoudt niemand. Laat er eerst één weg.</translation>
    </message>
    <message>
        <source>Choose 0 to {limit} days before the evening.</source>
        <translation>Kies 0 tot {limit} dagen voor de avond.</translation>
    </message>
    <message>
        <source>Choose 1 to {limit} school days after the evening.</source>
        <translation>Kies 1 tot en met {limit} schooldagen na de avond.</translation>
    </message>
    <message>
        <source>Choose a length of at most {limit} metres.</source>
        <translation>Kies een lengte van hooguit {limit} meter.</translation>
    </message>
    <message>
        <source>Choose a number from 0 to {limit}.</source>
        <translation>Kies een aantal van 0 tot {limit}.</translation>
    </message>
    <message>
        <source>Choose a number from {first} to {last}. The old one stays.</source>
        <translation>Kies een getal van {first} tot {last}. Het oude blijft staan.</translation>
    </message>
    <message>
        <source>Choose a point first, with {point_up} or {point_down}.</source>
        <translation>Kies eerst een punt, met {point_up} of {point_down}.</translation>
    </message>
    <message>
        <source>Choose a quote first, with {quote_up} or {quote_down}.</source>
        <translation>Kies eerst een citaat, met {quote_up} of {quote_down}.</translation>
    </message>
    <message>
        <source>Choose a year from {first} to {last}.</source>
        <translation>Kies een jaar van {first} tot en met {last}.</translation>
    </message>
    <message>
        <source>Choose how many minutes stay in the first part: 1 to {limit}.</source>
        <translation>Kies hoeveel minuten in het eerste deel blijven: 1 tot {limit}.</translation>
    </message>
    <message>
        <source>Each step needs a title.</source>
        <translation>Elke stap heeft een titel nodig.</translation>
    </message>
    <message>
        <source>Every block is left out.</source>
        <translation>Elk blok is overgeslagen.</translation>
    </message>
    <message>
        <source>Every starred quote has its point.</source>
        <translation>Elk citaat met een ster heeft een punt.</translation>
    </message>
    <message>
        <source>Everyone on the list needs a code.</source>
        <translation>Iedereen op de lijst heeft een code nodig.</translation>
    </message>
    <message>
        <source>First finish what is in the field: Enter keeps it, Esc leaves it.</source>
        <translation>Maak eerst af wat in het veld staat: Enter bewaart, Esc stopt.</translation>
    </message>
    <message>
        <source>First give an answer to everything: {number} still wait.</source>
        <translation>Geef eerst overal antwoord op: {number} wachten nog.</translation>
    </message>
    <message>
        <source>First make the groups.</source>
        <translation>Maak eerst de groepen.</translation>
    </message>
    <message>
        <source>Give the evening a title.</source>
        <translation>Geef de avond een titel.</translation>
    </message>
    <message>
        <source>It cannot go further.</source>
        <translation>Verder kan niet.</translation>
    </message>
    <message>
        <source>Kept; ↑ brings it back.</source>
        <translation>Bewaard; ↑ haalt het terug.</translation>
    </message>
    <message>
        <source>More than one person may be meant by {words}. Choose one from the list that opens while you type.</source>
        <translation>Met {words} kan meer dan één persoon bedoeld zijn. Kies iemand uit het lijstje dat opengaat terwijl je typt.</translation>
    </message>
    <message>
        <source>No block that is left may be left out.</source>
        <translation>Wat nog komt, kun je niet overslaan.</translation>
    </message>
    <message>
        <source>No evening is closed yet. Name the one you mean.</source>
        <translation>Er is nog geen gesloten avond. Noem de avond die u bedoelt.</translation>
    </message>
    <message>
        <source>No own text stands there any more.</source>
        <translation>Daar staat geen eigen tekst meer.</translation>
    </message>
    <message>
        <source>No word is underlined here.</source>
        <translation>Hier is geen woord onderstreept.</translation>
    </message>
    <message>
        <source>Nobody on the list is called {words}. Choose someone from the list that opens while you type.</source>
        <translation>Op de lijst staat niemand die zo heet: {words}. Kies iemand uit het lijstje dat opengaat terwijl je typt.</translation>
    </message>
    <message>
        <source>Not all of it is erased yet: words may still be in a file or a backup. Make room on the disk and try again, or start the app again: then it is finished.</source>
        <translation>Nog niet alles is gewist: er kunnen nog woorden in een bestand of reservekopie staan. Maak ruimte op de schijf en probeer het nog eens, of start de app opnieuw: dan gebeurt de rest vanzelf.</translation>
    </message>
    <message>
        <source>Not shown: the room is looking at “{title}”.</source>
        <translation>Niet getoond: de zaal kijkt naar “{title}”.</translation>
    </message>
    <message>
        <source>Not stored: another program holds the file. Your text is still here. Press Enter to try again.</source>
        <translation>Niet opgeslagen: een ander programma houdt het bestand vast. Je tekst staat er nog. Druk op Enter om het nog eens te proberen.</translation>
    </message>
    <message>
        <source>Not stored: the disk gives an error. Your text is still here. Press Enter to try again.</source>
        <translation>Niet opgeslagen: de schijf geeft een fout. Je tekst staat er nog. Druk op Enter om het nog eens te proberen.</translation>
    </message>
    <message>
        <source>Not stored: the disk is full. Your text is still here. Make room and press Enter.</source>
        <translation>Niet opgeslagen: de schijf is vol. Je tekst staat er nog. Maak ruimte en druk op Enter.</translation>
    </message>
    <message>
        <source>Not sure if this is stored. Your text is still here. Press Enter to try again; it is never stored twice.</source>
        <translation>Het is niet zeker of dit is opgeslagen. Je tekst staat er nog. Druk op Enter om het nog eens te proberen; het komt er nooit twee keer in.</translation>
    </message>
    <message>
        <source>Nothing can be shortened: every block is at its minimum.</source>
        <translation>Inkorten kan niet meer: elk blok is al zo kort als het mag.</translation>
    </message>
    <message>
        <source>Nothing can be stored here: the folder or the disk is read-only.</source>
        <translation>Hier is niets op te slaan: de map of de schijf is alleen om te lezen.</translation>
    </message>
    <message>
        <source>Nothing is taken along yet: {point_toggle} takes the chosen row along.</source>
        <translation>Er gaat nog niets mee: {point_toggle} neemt de gekozen regel mee.</translation>
    </message>
    <message>
        <source>Nothing was put back: no backup has this part sound any more.</source>
        <translation>Er is niets teruggezet: geen reservekopie heeft dit onderdeel nog goed.</translation>
    </message>
    <message>
        <source>One person has at most {limit} wishes.</source>
        <translation>Iemand heeft hooguit {limit} wensen.</translation>
    </message>
    <message>
        <source>Only an evening in the bin can be erased for good.</source>
        <translation>Alleen een avond in de prullenbak kun je voorgoed wissen.</translation>
    </message>
    <message>
        <source>Only what is in the parkeerplaats has an owner.</source>
        <translation>Alleen wat op de parkeerplaats staat, krijgt een rol die antwoord geeft.</translation>
    </message>
    <message>
        <source>Open an evening first.</source>
        <translation>Open eerst een avond.</translation>
    </message>
    <message>
        <source>People still come in. Until the dialogue begins, everyone keeps a seat.</source>
        <translation>Er komen nog mensen binnen. Tot de dialoog begint houdt iedereen zijn plek.</translation>
    </message>
    <message>
        <source>Prompts belong to the dialogue.</source>
        <translation>Vragen horen bij de dialoog.</translation>
    </message>
    <message>
        <source>Samenspraak is open. Close it first, then try again.</source>
        <translation>Samenspraak staat nog open. Sluit het eerst en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Samenspraak stays open: what you typed could not be stored. Make room on the disk, or save this evening in a file with Settings. If you close once more, those words are lost.</source>
        <translation>Samenspraak blijft open: wat je typte kon niet worden opgeslagen. Maak ruimte op de schijf, of sla deze avond op in een bestand bij Instellingen. Sluit je nog een keer, dan zijn die woorden weg.</translation>
    </message>
    <message>
        <source>Samenspraak stays open: what you typed is not stored yet. Wait a moment. If you close once more, those words may be lost.</source>
        <translation>Samenspraak blijft nog open: wat je typte, is nog niet opgeslagen. Wacht even. Sluit je nog een keer, dan gaat die tekst misschien verloren.</translation>
    </message>
    <message>
        <source>Say how many hands: 4: 12 is twelve hands for a 4.</source>
        <translation>Zeg hoeveel handen: 4: 12 is twaalf handen voor een 4.</translation>
    </message>
    <message>
        <source>Say in a few words why not; without a reason it is not told.</source>
        <translation>Typ kort waarom niet. Zonder reden vertellen we het niet.</translation>
    </message>
    <message>
        <source>Something was said in this block, so it stays.</source>
        <translation>In dit blok is iets gezegd, daarom blijft het staan.</translation>
    </message>
    <message>
        <source>Something went wrong in the app. What you saved is safe. Try again; your text is still here.</source>
        <translation>Er ging iets mis in de app. Wat je hebt vastgelegd, is veilig. Probeer het nog eens; je tekst staat er nog.</translation>
    </message>
    <message>
        <source>Table {number} is in use: somebody sits there, or something was chosen, filled in, noted or told. Choose fewer tables at Groups.</source>
        <translation>Tafel {number} is al in gebruik: er zit iemand, of er is iets gekozen, ingevuld, genoteerd of verteld. Kies minder tafels bij Groepsindeling.</translation>
    </message>
    <message>
        <source>That answer is not in the list any more.</source>
        <translation>Dat antwoord staat niet meer in de lijst.</translation>
    </message>
    <message>
        <source>That block has no minutes to spare: choose another one.</source>
        <translation>Dat blok heeft geen minuten over: kies een ander.</translation>
    </message>
    <message>
        <source>That day comes after the evening. The old one stays.</source>
        <translation>Die dag komt na de avond. De oude blijft staan.</translation>
    </message>
    <message>
        <source>That day comes before the evening is over. The old one stays.</source>
        <translation>Die dag komt voor het einde van de avond. De oude blijft staan.</translation>
    </message>
    <message>
        <source>That day is a {real}. Change the day or the date.</source>
        <translation>Die dag is een {real}. Verander de dag of de datum.</translation>
    </message>
    <message>
        <source>That evening is still going on. Close it there.</source>
        <translation>Die avond loopt nog. Rond hem daar af.</translation>
    </message>
    <message>
        <source>That is before the block before it began.</source>
        <translation>Dat is vroeger dan het begin van het vorige blok.</translation>
    </message>
    <message>
        <source>That is later than the beginning of the next block.</source>
        <translation>Dat is later dan het begin van het volgende blok.</translation>
    </message>
    <message>
        <source>That is more than 12 hours ago.</source>
        <translation>Dat is meer dan 12 uur geleden.</translation>
    </message>
    <message>
        <source>That is not taken along any more.</source>
        <translation>Dat nemen we niet meer mee.</translation>
    </message>
    <message>
        <source>That is not the title of this evening. Nothing was erased.</source>
        <translation>Dat is niet de titel van deze avond. Er is niets gewist.</translation>
    </message>
    <message>
        <source>That pause lies outside the evening, or in the pause that is on.</source>
        <translation>Die pauze valt buiten de avond, of in de pauze die nu loopt.</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>Die tijd is nog niet geweest.</translation>
    </message>
    <message>
        <source>That time has passed already.</source>
        <translation>Die tijd is al voorbij.</translation>
    </message>
    <message>
        <source>The actieteam has at most {limit} members.</source>
        <translation>Het actieteam heeft hooguit {limit} leden.</translation>
    </message>
    <message>
        <source>The backup failed. Your evening is stored; check the space on the disk.</source>
        <translation>De reservekopie is niet gelukt. Je avond is opgeslagen; kijk of er ruimte is op de schijf.</translation>
    </message>
    <message>
        <source>The backup was not put back: something is still being stored. Wait a moment and try again.</source>
        <translation>De reservekopie is niet teruggezet: er wordt nog iets opgeslagen. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The beamer is black. {black} shows the picture again.</source>
        <translation>De beamer is zwart. Met {black} komt het beeld terug.</translation>
    </message>
    <message>
        <source>The break was held already, or left out.</source>
        <translation>De pauze is al geweest, of overgeslagen.</translation>
    </message>
    <message>
        <source>The clock is not paused.</source>
        <translation>De klok staat niet stil.</translation>
    </message>
    <message>
        <source>The clock is paused already.</source>
        <translation>De klok staat al stil.</translation>
    </message>
    <message>
        <source>The code {code} is used already.</source>
        <translation>De code {code} is al in gebruik.</translation>
    </message>
    <message>
        <source>The disk cannot store safely here. Choose another folder.</source>
        <translation>De schijf kan hier niet veilig opslaan. Kies een andere map.</translation>
    </message>
    <message>
        <source>The evening has begun already.</source>
        <translation>De avond is al begonnen.</translation>
    </message>
    <message>
        <source>The evening has not begun yet.</source>
        <translation>De avond is nog niet begonnen.</translation>
    </message>
    <message>
        <source>The evening is closed. {undo_clock} opens it again.</source>
        <translation>De avond is afgerond. Met {undo_clock} heropen je hem.</translation>
    </message>
    <message>
        <source>The evening is not closed.</source>
        <translation>De avond is niet afgerond.</translation>
    </message>
    <message>
        <source>The evening is not late.</source>
        <translation>De avond loopt niet uit.</translation>
    </message>
    <message>
        <source>The file with the evenings belongs to another program. It was not touched.</source>
        <translation>Het bestand met de avonden is van een ander programma. Het is niet veranderd.</translation>
    </message>
    <message>
        <source>The file with the evenings cannot be opened. It was not touched.</source>
        <translation>Het bestand met de avonden gaat niet open. Het is niet veranderd.</translation>
    </message>
    <message>
        <source>The file with the evenings cannot be read. Put back a backup; the file was not touched.</source>
        <translation>Het bestand met de avonden is niet te lezen. Zet een reservekopie terug; het bestand is niet veranderd.</translation>
    </message>
    <message>
        <source>The file with the evenings is empty. Put back a backup; the file was not touched.</source>
        <translation>Het bestand met de avonden is leeg. Zet een reservekopie terug; het bestand is niet veranderd.</translation>
    </message>
    <message>
        <source>The file with the evenings was moved or deleted. Do not close the app: export this evening first.</source>
        <translation>Het bestand met de avonden is verplaatst of gewist. Sluit de app niet: sla deze avond eerst op in een eigen bestand.</translation>
    </message>
    <message>
        <source>The files that are kept of this evening would be over {limit} MB together. Leave this file out.</source>
        <translation>De bewaarde bestanden van deze avond zouden samen groter zijn dan {limit} MB. Laat dit bestand weg.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used.</source>
        <translation>De map {folder} is niet te gebruiken.</translation>
    </message>
    <message>
        <source>The last block began later than that.</source>
        <translation>Het laatste blok begon later dan dat.</translation>
    </message>
    <message>
        <source>The list has room for at most {limit} people.</source>
        <translation>Op de lijst passen hooguit {limit} mensen.</translation>
    </message>
    <message>
        <source>The message is too long: at most {limit} signs.</source>
        <translation>Het bericht is te lang: hooguit {limit} tekens.</translation>
    </message>
    <message>
        <source>The number of groups is between 1 and {limit}.</source>
        <translation>Het aantal groepen ligt tussen 1 en {limit}.</translation>
    </message>
    <message>
        <source>The point cannot go further.</source>
        <translation>Het punt kan niet verder.</translation>
    </message>
    <message>
        <source>The role is too long: at most {limit} signs.</source>
        <translation>De rol is te lang: hooguit {limit} tekens.</translation>
    </message>
    <message>
        <source>The room reads no time now at which this ends.</source>
        <translation>De zaal leest nu geen tijd waarop dit klaar is.</translation>
    </message>
    <message>
        <source>The stored evenings are damaged. Put back a backup with Settings; nothing was changed.</source>
        <translation>De opgeslagen avonden zijn beschadigd. Zet bij Instellingen een reservekopie terug; er is niets veranderd.</translation>
    </message>
    <message>
        <source>The stored evenings could not be brought to this version. They were not changed.</source>
        <translation>De opgeslagen avonden zijn niet om te zetten naar deze versie. Ze zijn niet veranderd.</translation>
    </message>
    <message>
        <source>The title is too long: at most {limit} signs.</source>
        <translation>De titel is te lang: hooguit {limit} tekens.</translation>
    </message>
    <message>
        <source>The words are gone from the evening and from undo, but not yet out of the file on the disk. Make room on the disk; the app goes on with it by itself, after the evening or at the next start.</source>
        <translation>De woorden zijn weg uit de avond en uit terugdraaien, maar nog niet uit het bestand op de schijf. Maak ruimte op de schijf; de app gaat er zelf mee verder, na de avond of bij de volgende start.</translation>
    </message>
    <message>
        <source>There are at most {limit} actions.</source>
        <translation>Er zijn hooguit {limit} acties.</translation>
    </message>
    <message>
        <source>There are at most {limit} answers.</source>
        <translation>Er is plaats voor hooguit {limit} antwoorden.</translation>
    </message>
    <message>
        <source>There are at most {limit} letters.</source>
        <translation>Er zijn hooguit {limit} brieven.</translation>
    </message>
    <message>
        <source>There are at most {limit} own texts.</source>
        <translation>Er zijn hooguit {limit} eigen teksten.</translation>
    </message>
    <message>
        <source>There are no evenings yet.</source>
        <translation>Er zijn nog geen avonden.</translation>
    </message>
    <message>
        <source>There are no themes yet. Choose them under Themes and questions.</source>
        <translation>Er zijn nog geen thema&apos;s. Kies ze bij Thema&apos;s en vragen.</translation>
    </message>
    <message>
        <source>There are {limit} answers already; more do not fit.</source>
        <translation>Er zijn al {limit} antwoorden; meer past er niet bij.</translation>
    </message>
    <message>
        <source>There is no further prompt. {next_step} goes to the next block.</source>
        <translation>Er is geen volgende vraag. Met {next_step} ga je naar het volgende blok.</translation>
    </message>
    <message>
        <source>There is no point {number}.</source>
        <translation>Er is geen punt {number}.</translation>
    </message>
    <message>
        <source>There is no prompt {number}.</source>
        <translation>Er is geen vraag {number}.</translation>
    </message>
    <message>
        <source>There is no quote yet.</source>
        <translation>Er is nog geen citaat.</translation>
    </message>
    <message>
        <source>There is no sound backup of these evenings. Nothing was put back, and no backup was touched.</source>
        <translation>Van deze avonden is er geen gave reservekopie. Er is niets teruggezet, en geen reservekopie is aangeraakt.</translation>
    </message>
    <message>
        <source>There is no table {number}.</source>
        <translation>Er is geen tafel {number}.</translation>
    </message>
    <message>
        <source>There is no {day}-{month} in that year. Write the date as 17 dec or 17-12.</source>
        <translation>{day}-{month} bestaat niet. Schrijf de datum als 17 dec of 17-12.</translation>
    </message>
    <message>
        <source>There is nobody to divide yet. First say how many people you expect.</source>
        <translation>Er is nog niemand om te verdelen. Vul eerst in hoeveel mensen je verwacht.</translation>
    </message>
    <message>
        <source>There is nothing in the list yet.</source>
        <translation>Er staat nog niets in de lijst.</translation>
    </message>
    <message>
        <source>There is nothing in {file}.</source>
        <translation>Er staat niets in {file}.</translation>
    </message>
    <message>
        <source>There is nothing to answer here.</source>
        <translation>Hier valt niets te beantwoorden.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Er is niets om vast te leggen.</translation>
    </message>
    <message>
        <source>There is nothing to spread: no task is late, or no day is left.</source>
        <translation>Er is niets te verdelen: geen taak is te laat, of er is geen dag meer.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Er is niets om terug te draaien.</translation>
    </message>
    <message>
        <source>There is room for at most {limit} questions.</source>
        <translation>Er is plek voor hooguit {limit} vragen.</translation>
    </message>
    <message>
        <source>There is room for at most {limit} roles.</source>
        <translation>Er is plek voor hooguit {limit} rollen.</translation>
    </message>
    <message>
        <source>There is room for at most {limit} tasks.</source>
        <translation>Er is plek voor hooguit {limit} taken.</translation>
    </message>
    <message>
        <source>These evenings were stored by a newer Samenspraak. Install that version; nothing was changed.</source>
        <translation>Deze avonden zijn opgeslagen met een nieuwere Samenspraak. Installeer die versie; er is niets veranderd.</translation>
    </message>
    <message>
        <source>These quotes were taken together already.</source>
        <translation>Deze citaten zijn al samengevoegd.</translation>
    </message>
    <message>
        <source>This action is not there any more.</source>
        <translation>Deze actie is er niet meer.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was put back; choose another one.</source>
        <translation>Deze reservekopie is beschadigd. Er is niets teruggezet; kies een andere.</translation>
    </message>
    <message>
        <source>This block has been held already.</source>
        <translation>Dit blok is al geweest.</translation>
    </message>
    <message>
        <source>This block has begun, so it stays where it is.</source>
        <translation>Dit blok is al begonnen, daarom blijft het staan.</translation>
    </message>
    <message>
        <source>This block is left out already.</source>
        <translation>Dit blok is al overgeslagen.</translation>
    </message>
    <message>
        <source>This block is not here any more.</source>
        <translation>Dit blok is er niet meer.</translation>
    </message>
    <message>
        <source>This block is on now. Go to the next one instead.</source>
        <translation>Dit blok is nu bezig. Ga naar het volgende blok.</translation>
    </message>
    <message>
        <source>This block is your own: the draaiboek has no other one.</source>
        <translation>Dit blok is van jezelf: het draaiboek heeft er geen ander voor.</translation>
    </message>
    <message>
        <source>This change is more than a day old. Its words are kept no longer, so it cannot be taken back.</source>
        <translation>Deze verandering is ouder dan een dag. De woorden zijn niet meer bewaard, dus terugdraaien kan niet meer.</translation>
    </message>
    <message>
        <source>This evening is here already, perhaps in the bin. Nothing was imported.</source>
        <translation>Deze avond is er al, misschien in de prullenbak. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>This evening is in the bin. Put it back first.</source>
        <translation>Deze avond staat in de prullenbak. Zet hem eerst terug.</translation>
    </message>
    <message>
        <source>This evening is not here any more.</source>
        <translation>Deze avond is er niet meer.</translation>
    </message>
    <message>
        <source>This evening is planned for another day.</source>
        <translation>Deze avond staat voor een andere dag.</translation>
    </message>
    <message>
        <source>This file is too large to keep: at most {limit} kB.</source>
        <translation>Dit bestand is te groot om te bewaren: hooguit {limit} kB.</translation>
    </message>
    <message>
        <source>This has no answer any more.</source>
        <translation>Hier is geen antwoord meer op.</translation>
    </message>
    <message>
        <source>This is not a clock time. Write it as 19.47.</source>
        <translation>Dit is geen kloktijd. Schrijf hem als 19.47.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 17 dec, 17-12 or do 17 december.</source>
        <translation>Dit is geen datum. Schrijf hem als 17 dec, 17-12 of do 17 december.</translation>
    </message>
    <message>
        <source>This is the first block.</source>
        <translation>Dit is het eerste blok.</translation>
    </message>
    <message>
        <source>This is the last step. Close the evening with {close_evening}.</source>
        <translation>Dit is de laatste stap. Rond de avond af met {close_evening}.</translation>
    </message>
    <message>
        <source>This is the only block that was on.</source>
        <translation>Dit is het enige blok dat geweest is.</translation>
    </message>
    <message>
        <source>This letter is not there any more.</source>
        <translation>Deze brief is er niet meer.</translation>
    </message>
    <message>
        <source>This member is not here any more.</source>
        <translation>Dit lid is er niet meer.</translation>
    </message>
    <message>
        <source>This part is sound again. Nothing was put back.</source>
        <translation>Dit onderdeel is weer goed. Er is niets teruggezet.</translation>
    </message>
    <message>
        <source>This pause is not here any more.</source>
        <translation>Deze pauze is er niet meer.</translation>
    </message>
    <message>
        <source>This person has no seat yet.</source>
        <translation>Deze persoon heeft nog geen plek.</translation>
    </message>
    <message>
        <source>This person is not on the list any more.</source>
        <translation>Deze persoon staat niet meer op de lijst.</translation>
    </message>
    <message>
        <source>This plan holds something that no draaiboek can hold.</source>
        <translation>In dit plan staat iets wat in een draaiboek niet kan.</translation>
    </message>
    <message>
        <source>This point is not here any more.</source>
        <translation>Dit punt is er niet meer.</translation>
    </message>
    <message>
        <source>This prompt is not here any more.</source>
        <translation>Deze vraag is er niet meer.</translation>
    </message>
    <message>
        <source>This question is on the beamer now. First go to another one.</source>
        <translation>Deze vraag staat nu op de beamer. Ga eerst naar een andere.</translation>
    </message>
    <message>
        <source>This quote is not here any more.</source>
        <translation>Dit citaat is er niet meer.</translation>
    </message>
    <message>
        <source>This quote stands on its own already.</source>
        <translation>Dit citaat staat al los.</translation>
    </message>
    <message>
        <source>This quote was taken together with another one already.</source>
        <translation>Dit citaat is al samengevoegd met een ander.</translation>
    </message>
    <message>
        <source>This role is not here any more.</source>
        <translation>Deze rol is er niet meer.</translation>
    </message>
    <message>
        <source>This row has no clock of its own.</source>
        <translation>Deze regel heeft geen eigen klok.</translation>
    </message>
    <message>
        <source>This table is not here any more.</source>
        <translation>Deze tafel is er niet meer.</translation>
    </message>
    <message>
        <source>This table speaks now. Go to the next one first.</source>
        <translation>Deze tafel vertelt nu. Ga eerst naar de volgende.</translation>
    </message>
    <message>
        <source>This task is not here any more.</source>
        <translation>Deze taak is er niet meer.</translation>
    </message>
    <message>
        <source>This text is too long: at most {limit} signs.</source>
        <translation>Deze tekst is te lang: hooguit {limit} tekens.</translation>
    </message>
    <message>
        <source>This theme is not here any more.</source>
        <translation>Dit thema is er niet meer.</translation>
    </message>
    <message>
        <source>This time is not here any more.</source>
        <translation>Deze tijd is er niet meer.</translation>
    </message>
    <message>
        <source>This wish is not clear: {words}. Write: met O3, los van S2, tafel 4 or niet alleen.</source>
        <translation>Deze wens is niet duidelijk: {words}. Schrijf: met O3, los van S2, tafel 4 of niet alleen.</translation>
    </message>
    <message>
        <source>Too long: {length} of at most {limit} signs. Nothing is lost; split it in two.</source>
        <translation>Te lang: {length} van hooguit {limit} tekens. Er is niets weg; maak er twee van.</translation>
    </message>
    <message>
        <source>Type a word, or give a mark of 1 to 5.</source>
        <translation>Typ een woord, of geef een cijfer van 1 tot 5.</translation>
    </message>
    <message>
        <source>Type in a few words what you promise.</source>
        <translation>Typ in een paar woorden wat je belooft.</translation>
    </message>
    <message>
        <source>Type in a few words what you take along.</source>
        <translation>Typ kort wat we meenemen.</translation>
    </message>
    <message>
        <source>Type the role of who decides on the letter.</source>
        <translation>Typ de rol van wie de brief vaststelt.</translation>
    </message>
    <message>
        <source>What is in the parkeerplaats does not go on the beamer.</source>
        <translation>Wat op de parkeerplaats staat, komt niet op de beamer.</translation>
    </message>
    <message>
        <source>What this is about is not there any more.</source>
        <translation>Waar dit over gaat, is er niet meer.</translation>
    </message>
    <message>
        <source>What was decided on cannot be read any more.</source>
        <translation>Wat is vastgesteld kan niet meer worden gelezen.</translation>
    </message>
    <message>
        <source>What was said on this evening is here already, under another evening. Nothing was imported.</source>
        <translation>Wat op deze avond is gezegd, staat er al, bij een andere avond. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>Where the evenings should be stored there is something else. It was not touched.</source>
        <translation>Op de plek van de avonden staat iets anders. Het is niet veranderd.</translation>
    </message>
    <message>
        <source>Whoever leads table {number} stays there. First choose another leader.</source>
        <translation>Wie tafel {number} leidt, blijft daar zitten. Kies eerst een andere gespreksleider.</translation>
    </message>
    <message>
        <source>Write down a function, such as mentor.</source>
        <translation>Schrijf een functie op, zoals mentor.</translation>
    </message>
    <message>
        <source>Write ouder, school or leerling here.</source>
        <translation>Schrijf hier ouder, school of leerling.</translation>
    </message>
    <message>
        <source>{file} asks too much of this laptop. Save only the list itself, as .xlsx or .csv, and choose that file.</source>
        <translation>{file} vraagt te veel van deze laptop. Bewaar alleen de lijst zelf, als .xlsx of .csv, en kies dat bestand.</translation>
    </message>
    <message>
        <source>{file} becomes far too large when it is opened. It was not opened.</source>
        <translation>{file} wordt bij het openen veel te groot. Het bestand is niet geopend.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} is niet te lezen: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}. It is not kept.</source>
        <translation>{file} kan niet worden gelezen: {why}. Het wordt niet bewaard.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}. Nothing was imported.</source>
        <translation>{file} is niet te lezen: {why}. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another folder, or check the space on the disk.</source>
        <translation>{file} is niet op te slaan. Kies een andere map, of kijk of er ruimte is op de schijf.</translation>
    </message>
    <message>
        <source>{file} comes from another version of Samenspraak. Nothing was imported.</source>
        <translation>{file} komt uit een andere versie van Samenspraak. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>{file} does not say what to make: let the name end in .docx, .pdf, .html or .txt.</source>
        <translation>{file} zegt niet wat het moet worden: laat de naam eindigen op .docx, .pdf, .html of .txt.</translation>
    </message>
    <message>
        <source>{file} has a password. Save it without a password and choose it again.</source>
        <translation>{file} heeft een wachtwoord. Sla het op zonder wachtwoord en kies het opnieuw.</translation>
    </message>
    <message>
        <source>{file} has many formulas without a result. Save it again in your spreadsheet program and choose it then.</source>
        <translation>{file} heeft veel formules zonder uitkomst. Sla het opnieuw op in je rekenprogramma en kies het dan.</translation>
    </message>
    <message>
        <source>{file} has more than {limit} sheets. Put the list in a file of its own.</source>
        <translation>{file} heeft meer dan {limit} werkbladen. Zet de lijst in een eigen bestand.</translation>
    </message>
    <message>
        <source>{file} holds far more than a list of people. Keep only the lines and columns you need.</source>
        <translation>In {file} staat veel meer dan een lijst met mensen. Houd alleen de regels en kolommen over die je nodig hebt.</translation>
    </message>
    <message>
        <source>{file} is damaged. Open it in your spreadsheet program, save it again and choose the new file.</source>
        <translation>{file} is beschadigd. Open het in je rekenprogramma, sla het opnieuw op en kies het nieuwe bestand.</translation>
    </message>
    <message>
        <source>{file} is not a list that can be read. Save the list as .xlsx, .ods or .csv and choose that file.</source>
        <translation>{file} is geen lijst die de app kan lezen. Sla de lijst op als .xlsx, .ods of .csv en kies dat bestand.</translation>
    </message>
    <message>
        <source>{file} is not an evening from Samenspraak. Nothing was imported.</source>
        <translation>{file} is geen avond van Samenspraak. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>{file} is still open in another program. Close it there and try again.</source>
        <translation>{file} is nog open in een ander programma. Sluit het daar en probeer opnieuw.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or add --overwrite to replace it.</source>
        <translation>{file} bestaat al. Kies een andere naam, of zet er --overwrite bij om het te vervangen.</translation>
    </message>
    <message>
        <source>{file} is too large for a draaiboek.</source>
        <translation>{file} is te groot voor een draaiboek.</translation>
    </message>
    <message>
        <source>{file} is too large to keep.</source>
        <translation>{file} is te groot om te bewaren.</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} is te groot.</translation>
    </message>
    <message>
        <source>{file} is too large. Nothing was imported.</source>
        <translation>{file} is te groot. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>{file} is too large: a list of people has at most 20 MB.</source>
        <translation>{file} is te groot: een lijst met mensen is hoogstens 20 MB.</translation>
    </message>
    <message>
        <source>{file}, cell {place}: this is too long, at most {limit} signs.</source>
        <translation>{file}, cel {place}: dit is te lang, hoogstens {limit} tekens.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the quotation marks are not right.</source>
        <translation>{file}, regel {line}: de aanhalingstekens kloppen niet.</translation>
    </message>
    <message>
        <source>{file}, line {line}: these letters cannot be read. Save the list as CSV UTF-8 and choose it again.</source>
        <translation>{file}, regel {line}: deze letters zijn niet te lezen. Sla de lijst op als CSV UTF-8 en kies hem opnieuw.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not a draaiboek as the app can read it.</source>
        <translation>{file}, regel {line}: dit is geen draaiboek dat de app kan lezen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not a sample evening.</source>
        <translation>{file}, regel {line}: dit is geen voorbeeldavond.</translation>
    </message>
    <message>
        <source>{file}, sheet {number}: more than {limit} columns. Keep only the columns you need.</source>
        <translation>{file}, werkblad {number}: meer dan {limit} kolommen. Houd alleen de kolommen over die je nodig hebt.</translation>
    </message>
    <message>
        <source>{file}, sheet {number}: more than {limit} lines.</source>
        <translation>{file}, werkblad {number}: meer dan {limit} regels.</translation>
    </message>
    <message>
        <source>{file}, {place}: {why}.</source>
        <translation>{file}, {place}: {why}.</translation>
    </message>
    <message>
        <source>{file}, {place}: {why}. Nothing was imported.</source>
        <translation>{file}, {place}: {why}. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>{file}, {where}: this id is used twice.</source>
        <translation>{file}, {where}: dit id komt twee keer voor.</translation>
    </message>
    <message>
        <source>{file}, {where}: {why}.</source>
        <translation>{file}, {where}: {why}.</translation>
    </message>
    <message>
        <source>{where}: {why}.</source>
        <translation>{where}: {why}.</translation>
    </message>
    <message>
        <source>“{words}” is not a length of time. Write it as 90 or 1u30. The old one stays.</source>
        <translation>“{words}” is geen tijdsduur. Schrijf 90 of 1u30. De oude blijft staan.</translation>
    </message>
    <message>
        <source>“{words}” is not a whole number. The old one stays.</source>
        <translation>“{words}” is geen heel getal. Het oude blijft staan.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>belongs to</source>
        <translation>hoort bij</translation>
    </message>
    <message>
        <source>block {n}</source>
        <translation>blok {n}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>point {n}</source>
        <translation>punt {n}</translation>
    </message>
    <message>
        <source>prompt {n}</source>
        <translation>vraag {n}</translation>
    </message>
    <message>
        <source>role {n}</source>
        <translation>rol {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>stap {n}</translation>
    </message>
    <message>
        <source>task {n}</source>
        <translation>taak {n}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>theme {n}</source>
        <translation>thema {n}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wie</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>message to parents in {n} days</source>
        <translation>bericht aan ouders over {n} dagen</translation>
    </message>
    <message>
        <source>message to parents: today</source>
        <translation>bericht aan ouders: vandaag</translation>
    </message>
    <message>
        <source>message to parents: {n} days late</source>
        <translation>bericht aan ouders: {n} dagen te laat</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>tonight</source>
        <translation>vanavond</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} dagen geleden</translation>
    </message>
    <message>
        <source>{n} days to go</source>
        <translation>nog {n} dagen</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>And more of the kind: {n}</source>
        <translation>En nog meer: {n}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
    <message>
        <source>Ready to send?</source>
        <translation>Klaar om te versturen?</translation>
    </message>
    <message>
        <source>all good</source>
        <translation>alles goed</translation>
    </message>
    <message>
        <source>{found}, in sentence {n}</source>
        <translation>{found}, in zin {n}</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} open</translation>
    </message>
</context>
<context>
    <name>FineWordList</name>
    <message>
        <source>Mask {word} again</source>
        <translation>{word} weer onherkenbaar maken</translation>
    </message>
    <message>
        <source>No word yet.</source>
        <translation>Nog geen woord.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
</context>
<context>
    <name>FirstThings</name>
    <message>
        <source>From the draaiboek ouderpartnerschap, from one of your own, or as a copy of an earlier evening.</source>
        <translation>Uit het draaiboek ouderpartnerschap, uit een eigen draaiboek of als kopie van een eerdere avond.</translation>
    </message>
    <message>
        <source>New evening</source>
        <translation>Nieuwe avond</translation>
    </message>
    <message>
        <source>Plays a whole evening by itself, on a copy that is thrown away. Your own evenings stay out of it.</source>
        <translation>Speelt vanzelf een hele avond af, op een kopie die daarna weggaat. Je eigen avonden blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proefdraaien</translation>
    </message>
    <message>
        <source>Your evenings will stand here. Press Enter to make one for today.</source>
        <translation>Hier komen je avonden te staan. Druk op Enter om een avond voor vandaag te maken.</translation>
    </message>
</context>
<context>
    <name>FollowupPage</name>
    <message numerus="yes">
        <source>%n subject(s) without an answer</source>
        <translation>
            <numerusform>%n punt zonder antwoord</numerusform>
            <numerusform>%n punten zonder antwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the aftercare</source>
        <translation>Deel van de nazorg</translation>
    </message>
    <message>
        <source>Parts of the aftercare</source>
        <translation>Delen van de nazorg</translation>
    </message>
    <message>
        <source>What was done with the exit word cannot be taken back. Nothing else was taken back.</source>
        <translation>Wat je met het slotwoord deed, kan niet terug. Er is ook niets anders teruggehaald.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>A table</source>
        <translation>Een tafel</translation>
    </message>
    <message>
        <source>Finest saying</source>
        <translation>Mooiste uitspraak</translation>
    </message>
    <message>
        <source>Insight 1</source>
        <translation>Inzicht 1</translation>
    </message>
    <message>
        <source>Insight 2</source>
        <translation>Inzicht 2</translation>
    </message>
    <message>
        <source>Insight 3</source>
        <translation>Inzicht 3</translation>
    </message>
    <message>
        <source>Our pitch</source>
        <translation>Onze pitch</translation>
    </message>
    <message>
        <source>Parents can</source>
        <translation>Ouders kunnen</translation>
    </message>
    <message>
        <source>Question to school</source>
        <translation>Vraag aan school</translation>
    </message>
    <message>
        <source>School can</source>
        <translation>School kan</translation>
    </message>
    <message>
        <source>Table {n}</source>
        <translation>Tafel {n}</translation>
    </message>
    <message>
        <source>This stands in the way</source>
        <translation>Dit staat in de weg</translation>
    </message>
    <message>
        <source>Three insights</source>
        <translation>Drie inzichten</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wie het zei</translation>
    </message>
    <message>
        <source>Who tells</source>
        <translation>Wie vertelt</translation>
    </message>
    <message>
        <source>busy · {n} of {all}</source>
        <translation>bezig · {n} van {all}</translation>
    </message>
    <message>
        <source>no leader yet</source>
        <translation>nog geen gespreksleider</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>ouder</translation>
    </message>
    <message>
        <source>pitch ready</source>
        <translation>pitch klaar</translation>
    </message>
    <message>
        <source>pupil</source>
        <translation>leerling</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>still empty</source>
        <translation>nog leeg</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>wie?</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} van {all}</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>no theme yet</source>
        <translation>nog geen thema</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>{n} of {most} words</source>
        <translation>{n} van {most} woorden</translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message numerus="yes">
        <source>%n still to fill in</source>
        <translation>
            <numerusform>%n nog invullen</numerusform>
            <numerusform>%n nog invullen</numerusform>
        </translation>
    </message>
    <message>
        <source>Coffee and tea by</source>
        <translation>Koffie en thee door</translation>
    </message>
    <message>
        <source>How we stay in touch (at the closing)</source>
        <translation>Hoe we contact houden (bij de afsluiting)</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>Aantal groepen</translation>
    </message>
    <message>
        <source>Our view on the theme</source>
        <translation>Onze visie op het thema</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Staff, by function</source>
        <translation>Medewerkers, per functie</translation>
    </message>
    <message>
        <source>This is how we go on (at the closing)</source>
        <translation>Zo gaan we verder (bij de afsluiting)</translation>
    </message>
    <message>
        <source>What the school fills in</source>
        <translation>Wat de school invult</translation>
    </message>
    <message>
        <source>Years (leerjaren)</source>
        <translation>Leerjaren</translation>
    </message>
    <message>
        <source>all filled in</source>
        <translation>alles ingevuld</translation>
    </message>
    <message>
        <source>still to fill in</source>
        <translation>nog invullen</translation>
    </message>
    <message>
        <source>such as: 1 and 2</source>
        <translation>bijvoorbeeld 1 en 2</translation>
    </message>
    <message>
        <source>such as: mentors and team leaders</source>
        <translation>bijvoorbeeld mentoren en teamleiders</translation>
    </message>
    <message>
        <source>{name} · still to fill in</source>
        <translation>{name} · nog invullen</translation>
    </message>
</context>
<context>
    <name>Gathered</name>
    <message>
        <source>a table</source>
        <translation>een tafel</translation>
    </message>
    <message>
        <source>also heard {n}×</source>
        <translation>ook gehoord {n}×</translation>
    </message>
    <message>
        <source>exit word</source>
        <translation>slotwoord</translation>
    </message>
    <message>
        <source>parkeerplaats</source>
        <translation>parkeerplaats</translation>
    </message>
    <message>
        <source>point of the summary</source>
        <translation>punt van de samenvatting</translation>
    </message>
    <message>
        <source>table {n}</source>
        <translation>tafel {n}</translation>
    </message>
    <message>
        <source>taken together</source>
        <translation>samengenomen</translation>
    </message>
</context>
<context>
    <name>GatheredList</name>
    <message>
        <source>The words that are mended</source>
        <translation>De woorden die je aanpast</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Opbrengst</translation>
    </message>
</context>
<context>
    <name>GatheredSection</name>
    <message numerus="yes">
        <source>%n thing(s) said</source>
        <translation>
            <numerusform>%n ding gezegd</numerusform>
            <numerusform>%n dingen gezegd</numerusform>
        </translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Hoe het getoond wordt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Beelden</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Opbrengst</translation>
    </message>
    <message>
        <source>{shown} of {all} in sight</source>
        <translation>{shown} van {all} in beeld</translation>
    </message>
</context>
<context>
    <name>GatheredView</name>
    <message>
        <source>An exit word does not come back. Delete it once more, and it goes for good.</source>
        <translation>Een slotwoord komt niet terug. Wis het nog een keer, dan is het voorgoed weg.</translation>
    </message>
    <message>
        <source>Choose quotes to put behind a point.</source>
        <translation>Kies citaten om bij een punt te zetten.</translation>
    </message>
    <message>
        <source>Choose two or more quotes that say the same.</source>
        <translation>Kies twee of meer citaten die hetzelfde zeggen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>Only a quote can have a star.</source>
        <translation>Alleen een citaat kan een ster krijgen.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ster</translation>
    </message>
    <message>
        <source>Take together</source>
        <translation>Samennemen</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>{n} gekozen</translation>
    </message>
    <message>
        <source>{n} chosen, {unseen} out of sight</source>
        <translation>{n} gekozen, {unseen} niet in beeld</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Enter and ↑ bring back what you left</source>
        <translation>Enter en ↑ halen terug wat je verliet</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>niet bewaard</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to another place · Alt+↑ and Alt+↓</source>
        <translation>Sleep naar een andere plek · Alt+↑ en Alt+↓</translation>
    </message>
</context>
<context>
    <name>GroupsOffers</name>
    <message>
        <source>Divide over {n} tables</source>
        <translation>Verdeel over {n} tafels</translation>
    </message>
    <message>
        <source>Moved: {people}.</source>
        <translation>Verhuisd: {people}.</translation>
    </message>
    <message>
        <source>Nobody had to move.</source>
        <translation>Niemand hoefde te verhuizen.</translation>
    </message>
    <message>
        <source>Share out the themes</source>
        <translation>Verdeel de thema&apos;s</translation>
    </message>
</context>
<context>
    <name>GroupsSection</name>
    <message>
        <source>Divide</source>
        <translation>Verdelen</translation>
    </message>
    <message>
        <source>Divide again</source>
        <translation>Opnieuw verdelen</translation>
    </message>
    <message>
        <source>Divide all the same</source>
        <translation>Toch opnieuw verdelen</translation>
    </message>
    <message>
        <source>Divide over {n} tables</source>
        <translation>Verdeel over {n} tafels</translation>
    </message>
    <message>
        <source>First say under People how many you expect. Names are not needed.</source>
        <translation>Vul eerst bij Deelnemers in hoeveel mensen je verwacht. Namen zijn niet nodig.</translation>
    </message>
    <message>
        <source>Fit at the door</source>
        <translation>Bijwerken met wie er is</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepsindeling</translation>
    </message>
    <message>
        <source>Name cards</source>
        <translation>Naamkaartjes</translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation>Aantal tafels</translation>
    </message>
    <message>
        <source>Press Divide: then everyone gets a table. You can still move people.</source>
        <translation>Druk op Verdelen: dan krijgt iedereen een tafel. Daarna kun je mensen nog verzetten.</translation>
    </message>
    <message>
        <source>Say how many come</source>
        <translation>Naar Deelnemers</translation>
    </message>
    <message>
        <source>The name cards are made already. Press once more to divide all the same.</source>
        <translation>De naamkaartjes zijn al gemaakt. Druk nog een keer om toch opnieuw te verdelen.</translation>
    </message>
    <message>
        <source>To another table: drag a card, or go to it and type the number of the table; Alt with an arrow takes it to the next one. P pins it.</source>
        <translation>Iemand aan een andere tafel zetten? Sleep het kaartje. Of ga naar het kaartje en typ het nummer van de tafel; Alt met een pijltje is de tafel ernaast. Met P zet je iemand vast.</translation>
    </message>
    <message>
        <source>Wishes met: {met} of {asked}.</source>
        <translation>Wensen gelukt: {met} van {asked}.</translation>
    </message>
    <message>
        <source>{n} people · {counts}</source>
        <translation>{n} deelnemers · {counts}</translation>
    </message>
</context>
<context>
    <name>HarvestForm</name>
    <message>
        <source>Harvest of table {n}</source>
        <translation>Oogst van tafel {n}</translation>
    </message>
    <message>
        <source>Save the note here</source>
        <translation>Bewaar de notitie hier</translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The evening</source>
        <translation>De avond</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>HeldStrip</name>
    <message numerus="yes">
        <source>%n note(s) of “{title}” are not stored yet:</source>
        <translation>
            <numerusform>%n notitie van “{title}” is nog niet opgeslagen:</numerusform>
            <numerusform>%n notities van “{title}” zijn nog niet opgeslagen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of “{title}” are not stored, for that evening is not here:</source>
        <translation>
            <numerusform>%n notitie van “{title}” is niet opgeslagen, want die avond staat hier niet:</numerusform>
            <numerusform>%n notities van “{title}” zijn niet opgeslagen, want die avond staat hier niet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of “{title}” are on the clipboard, and not stored:</source>
        <translation>
            <numerusform>%n notitie van “{title}” staat op het klembord, en is niet opgeslagen:</numerusform>
            <numerusform>%n notities van “{title}” staan op het klembord, en zijn niet opgeslagen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Laat ze gaan</translation>
    </message>
    <message>
        <source>Open that evening</source>
        <translation>Open die avond</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Go on preparing</source>
        <translation>Verder voorbereiden</translation>
    </message>
    <message>
        <source>Go on with this evening</source>
        <translation>Verder met deze avond</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proefdraaien</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Nu bezig</translation>
    </message>
    <message>
        <source>Start the evening</source>
        <translation>Start de avond</translation>
    </message>
    <message>
        <source>The next evening · {when}</source>
        <translation>Eerstvolgende avond · {when}</translation>
    </message>
    <message>
        <source>still to be filled in</source>
        <translation>gegevens nog invullen</translation>
    </message>
    <message>
        <source>tasks done</source>
        <translation>taken klaar</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>A round of introductions with {people} people takes {needed} minutes and does not fit in {minutes}. Let people meet in pairs, or make the block longer.</source>
        <translation>Een voorstelrondje met {people} mensen duurt {needed} minuten en past niet in {minutes}. Laat mensen kennismaken in tweetallen, of maak het blok langer.</translation>
    </message>
    <message>
        <source>At least {minimum} minutes, but only {minutes} are planned.</source>
        <translation>Minimaal {minimum} minuten, maar er staan er maar {minutes} gepland.</translation>
    </message>
    <message>
        <source>Fill in how you go on: the room wants to hear what school will do.</source>
        <translation>Vul de vervolgstappen in: de zaal wil horen wat school gaat doen.</translation>
    </message>
    <message>
        <source>Step “{step}” has a line of {words} words on the beamer. The room reads {most} at most.</source>
        <translation>Stap “{step}” heeft een regel van {words} woorden op de beamer. De zaal leest er hooguit {most}.</translation>
    </message>
    <message>
        <source>at least {minimum} min</source>
        <translation>minimaal {minimum} min</translation>
    </message>
    <message>
        <source>fill in how you go on</source>
        <translation>vervolgstappen invullen</translation>
    </message>
    <message>
        <source>less than {least} min per question</source>
        <translation>minder dan {least} min per vraag</translation>
    </message>
    <message>
        <source>round of introductions: ± {needed} min, does not fit in {minutes}</source>
        <translation>voorstelrondje: ± {needed} min, past niet in {minutes}</translation>
    </message>
    <message>
        <source>sum of 1 part</source>
        <translation>som van 1 deel</translation>
    </message>
    <message>
        <source>sum of {parts} parts</source>
        <translation>som van {parts} delen</translation>
    </message>
    <message>
        <source>{length} per table: rather {better} min</source>
        <translation>{length} per tafel: liever {better} min</translation>
    </message>
    <message>
        <source>{minutes} minutes for {tables} tables: {length} each.</source>
        <translation>{minutes} minuten voor {tables} tafels: {length} per tafel.</translation>
    </message>
    <message>
        <source>{minutes} minutes for {tables} tables: {length} each. Rather take {better} minutes.</source>
        <translation>{minutes} minuten voor {tables} tafels: {length} per tafel. Neem liever {better} minuten.</translation>
    </message>
    <message>
        <source>{off} min after {pinned}</source>
        <translation>{off} min na {pinned}</translation>
    </message>
    <message>
        <source>{off} min before {pinned}</source>
        <translation>{off} min vóór {pinned}</translation>
    </message>
    <message>
        <source>{questions} questions in {minutes} minutes: about {each} minutes each.</source>
        <translation>{questions} vragen in {minutes} minuten: ongeveer {each} minuten per vraag.</translation>
    </message>
    <message>
        <source>{questions} questions in {minutes} minutes: less than {least} minutes each.</source>
        <translation>{questions} vragen in {minutes} minuten: minder dan {least} minuten per vraag.</translation>
    </message>
    <message>
        <source>{title} is fixed at {pinned} but begins at {start}: 1 minute early.</source>
        <translation>{title} staat vast op {pinned} maar begint {start}: 1 minuut te vroeg.</translation>
    </message>
    <message>
        <source>{title} is fixed at {pinned} but begins at {start}: 1 minute late.</source>
        <translation>{title} staat vast op {pinned} maar begint {start}: 1 minuut te laat.</translation>
    </message>
    <message>
        <source>{title} is fixed at {pinned} but begins at {start}: {off} minutes early.</source>
        <translation>{title} staat vast op {pinned} maar begint {start}: {off} minuten te vroeg.</translation>
    </message>
    <message>
        <source>{title} is fixed at {pinned} but begins at {start}: {off} minutes late.</source>
        <translation>{title} staat vast op {pinned} maar begint {start}: {off} minuten te laat.</translation>
    </message>
    <message>
        <source>{words} words on one line of the beamer</source>
        <translation>{words} woorden op één regel van de beamer</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>a parent, or how many</source>
        <translation>een ouder, of hoeveel</translation>
    </message>
    <message>
        <source>a pupil who comes, or how many</source>
        <translation>leerling die komt, of hoeveel</translation>
    </message>
    <message>
        <source>apart from</source>
        <translation>los van</translation>
    </message>
    <message>
        <source>between the names (van, de)</source>
        <translation>tussenvoegsel</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>comes or not</source>
        <translation>komt of niet</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>achternaam</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>voornaam</translation>
    </message>
    <message>
        <source>from school, or how many</source>
        <translation>van school, of hoeveel</translation>
    </message>
    <message>
        <source>function</source>
        <translation>functie</translation>
    </message>
    <message>
        <source>helps in a language</source>
        <translation>helpt in taal</translation>
    </message>
    <message>
        <source>how many more come along</source>
        <translation>hoeveel er meekomen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>name of the child (not kept)</source>
        <translation>naam van het kind</translation>
    </message>
    <message>
        <source>needs help in a language</source>
        <translation>hulp nodig in taal</translation>
    </message>
    <message>
        <source>not alone</source>
        <translation>niet alleen</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>niet gebruiken</translation>
    </message>
    <message>
        <source>number of persons</source>
        <translation>aantal personen</translation>
    </message>
    <message>
        <source>parent or school</source>
        <translation>ouder of school</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>afgemeld</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tafel</translation>
    </message>
    <message>
        <source>together with</source>
        <translation>samen met</translation>
    </message>
    <message>
        <source>year (leerjaar)</source>
        <translation>leerjaar</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n regel weggelaten</numerusform>
            <numerusform>%n regels weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of who does not come</source>
        <translation>
            <numerusform>%n regel van wie niet komt</numerusform>
            <numerusform>%n regels van wie niet komt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused</source>
        <translation>
            <numerusform>%n regel geweigerd</numerusform>
            <numerusform>%n regels geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the list.</source>
        <translation>
            <numerusform>Er staat %n persoon op de lijst.</numerusform>
            <numerusform>Er staan %n mensen op de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Lijst inlezen</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Kies een lijst</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Kies een ander bestand</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.ods *.csv *.tsv *.txt *.xls)</source>
        <translation>Lijsten (*.xlsx *.ods *.csv *.tsv *.txt *.xls)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>{file} wordt gelezen …</translation>
    </message>
    <message numerus="yes">
        <source>Replace the %n who are there</source>
        <translation>
            <numerusform>Vervang de %n die er staat</numerusform>
            <numerusform>Vervang de %n die er staan</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns are as you chose them for such a list before.</source>
        <translation>De kolommen staan zoals je ze de vorige keer koos voor zo&apos;n lijst.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>het klembord</translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>Everyone on this list is</source>
        <translation>Iedereen op deze lijst is</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Werkblad</translation>
    </message>
    <message>
        <source>The heads stand on</source>
        <translation>De kop staat op</translation>
    </message>
    <message>
        <source>a parent</source>
        <translation>ouder</translation>
    </message>
    <message>
        <source>a pupil</source>
        <translation>leerling</translation>
    </message>
    <message>
        <source>from school</source>
        <translation>van school</translation>
    </message>
    <message>
        <source>line {n}: {words}</source>
        <translation>regel {n}: {words}</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lijst</translation>
    </message>
    <message>
        <source>no line: there are none</source>
        <translation>er is geen kop</translation>
    </message>
    <message>
        <source>what a column says</source>
        <translation>wat in een kolom staat</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Press a key …</source>
        <translation>Druk een toets in …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Changed.</source>
        <translation>Veranderd.</translation>
    </message>
    <message>
        <source>Not possible: {key} is for typing or for the laptop.</source>
        <translation>Kan niet: {key} is voor het typen of de laptop.</translation>
    </message>
    <message>
        <source>The usual key</source>
        <translation>De gewone toets</translation>
    </message>
    <message>
        <source>{key} cannot be a command: use Ctrl, Alt or a function key.</source>
        <translation>{key} kan niet: gebruik Ctrl, Alt of een functietoets.</translation>
    </message>
    <message>
        <source>{key} is taken: {what}.</source>
        <translation>{key} is al bezet: {what}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>At the door</source>
        <translation>Aan de deur</translation>
    </message>
    <message>
        <source>At the presentations</source>
        <translation>Bij de presentaties</translation>
    </message>
    <message>
        <source>At the presentations, in the tables (F6)</source>
        <translation>Bij de presentaties, in de tafels (F6)</translation>
    </message>
    <message>
        <source>In the agenda ({panes})</source>
        <translation>In de agenda ({panes})</translation>
    </message>
    <message>
        <source>In the decisions</source>
        <translation>In de besluiten</translation>
    </message>
    <message>
        <source>In the groups</source>
        <translation>In de groepen</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>In de brief</translation>
    </message>
    <message>
        <source>In the lists of the preparation</source>
        <translation>In de lijsten van de voorbereiding</translation>
    </message>
    <message>
        <source>In the words of the record</source>
        <translation>In de woorden van het verslag</translation>
    </message>
    <message>
        <source>In what was said</source>
        <translation>In de opbrengst</translation>
    </message>
    <message>
        <source>Noting</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>On the start screen</source>
        <translation>Op het startscherm</translation>
    </message>
    <message>
        <source>The aftercare</source>
        <translation>De nazorg</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>De app</translation>
    </message>
    <message>
        <source>The beamer</source>
        <translation>De beamer</translation>
    </message>
    <message>
        <source>The closing</source>
        <translation>De afsluiting</translation>
    </message>
    <message>
        <source>The evening</source>
        <translation>De avond</translation>
    </message>
    <message>
        <source>The preparation</source>
        <translation>De voorbereiding</translation>
    </message>
    <message>
        <source>The quote at hand</source>
        <translation>Het gekozen citaat</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>De samenvatting</translation>
    </message>
    <message>
        <source>a closed evening: to the aftercare, and back to the record</source>
        <translation>een afgeronde avond: naar de nazorg, en terug naar het verslag</translation>
    </message>
    <message>
        <source>a new one below it</source>
        <translation>een nieuwe eronder</translation>
    </message>
    <message>
        <source>a new point, of what is chosen</source>
        <translation>een nieuw punt, van wat gekozen is</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle toetsen</translation>
    </message>
    <message>
        <source>along the thread back to what was said; twice: there</source>
        <translation>langs de draad terug naar wat er gezegd is; twee keer: daarheen</translation>
    </message>
    <message>
        <source>along the thread on to what comes of it; twice: there</source>
        <translation>langs de draad verder naar wat ervan komt; twee keer: daarheen</translation>
    </message>
    <message>
        <source>also heard</source>
        <translation>ook gehoord</translation>
    </message>
    <message>
        <source>answer the chosen subject</source>
        <translation>het gekozen onderwerp beantwoorden</translation>
    </message>
    <message>
        <source>at the themes: leave what was promised last time</source>
        <translation>bij de thema&apos;s: laat wat vorige keer beloofd is</translation>
    </message>
    <message>
        <source>at the themes: open with what was promised last time</source>
        <translation>bij de thema&apos;s: open met wat vorige keer beloofd is</translation>
    </message>
    <message>
        <source>back</source>
        <translation>stap terug</translation>
    </message>
    <message>
        <source>beamer on or off</source>
        <translation>beamer aan of uit</translation>
    </message>
    <message>
        <source>black, or show again</source>
        <translation>zwart scherm, of weer beeld</translation>
    </message>
    <message>
        <source>choose all rows in the list, or none</source>
        <translation>alle regels in de lijst kiezen, of geen</translation>
    </message>
    <message>
        <source>choose the point above; at the closing the row above</source>
        <translation>punt erboven kiezen; bij de afsluiting de regel erboven</translation>
    </message>
    <message>
        <source>choose the point below; at the closing the row below</source>
        <translation>punt eronder kiezen; bij de afsluiting de regel eronder</translation>
    </message>
    <message>
        <source>choose this row and go on to the one below</source>
        <translation>deze regel kiezen en naar die eronder</translation>
    </message>
    <message>
        <source>choose this row too, or let it go</source>
        <translation>deze regel erbij kiezen, of loslaten</translation>
    </message>
    <message>
        <source>close the evening</source>
        <translation>avond afronden</translation>
    </message>
    <message>
        <source>decide on it: who decides, Enter; after that: through what it was sent, Enter</source>
        <translation>vaststellen: wie stelt vast, Enter; daarna: waarmee verstuurd, Enter</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>weghalen</translation>
    </message>
    <message>
        <source>delete the chosen quote or point</source>
        <translation>gekozen citaat of punt wissen</translation>
    </message>
    <message>
        <source>delete the one that was chosen (empty field)</source>
        <translation>het gekozen citaat wissen (leeg veld)</translation>
    </message>
    <message>
        <source>delete the point; at the closing: not taken along, or without an answer</source>
        <translation>punt wissen; bij de afsluiting: niet meenemen, of zonder antwoord</translation>
    </message>
    <message>
        <source>do again</source>
        <translation>opnieuw doen</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>opnieuw doen</translation>
    </message>
    <message>
        <source>edit the last quote (empty field)</source>
        <translation>laatste citaat aanpassen (leeg veld)</translation>
    </message>
    <message>
        <source>edit the point; at the closing the words, or who answers</source>
        <translation>punt aanpassen; bij de afsluiting de woorden, of wie antwoord geeft</translation>
    </message>
    <message>
        <source>five minutes more</source>
        <translation>vijf minuten meer</translation>
    </message>
    <message>
        <source>follow the prompt of the host</source>
        <translation>vraag van de gespreksleider volgen</translation>
    </message>
    <message>
        <source>freeze, or go on</source>
        <translation>bevriezen, of verdergaan</translation>
    </message>
    <message>
        <source>from the chosen sentence back to what it came from</source>
        <translation>van de gekozen zin terug naar waar die vandaan komt</translation>
    </message>
    <message>
        <source>give the chosen evening another title</source>
        <translation>de gekozen avond een andere titel geven</translation>
    </message>
    <message>
        <source>jump to the chosen block</source>
        <translation>naar het gekozen blok gaan</translation>
    </message>
    <message>
        <source>keep own words where the evening says something else by now</source>
        <translation>eigen woorden houden waar de avond nu iets anders zegt</translation>
    </message>
    <message>
        <source>late: end later</source>
        <translation>uitloop: later klaar</translation>
    </message>
    <message>
        <source>late: leave out a block</source>
        <translation>uitloop: een blok overslaan</translation>
    </message>
    <message>
        <source>late: shorten what is left</source>
        <translation>uitloop: inkorten wat nog komt</translation>
    </message>
    <message>
        <source>leave a change; ↑ brings it back</source>
        <translation>een wijziging verlaten; ↑ haalt haar terug</translation>
    </message>
    <message>
        <source>leave the chosen block out, or bring it back</source>
        <translation>gekozen blok overslaan, of weer terughalen</translation>
    </message>
    <message>
        <source>leave the chosen part out</source>
        <translation>het gekozen onderdeel weglaten</translation>
    </message>
    <message>
        <source>let the chosen table drop out, or speak after all</source>
        <translation>gekozen tafel laten afvallen, of toch laten vertellen</translation>
    </message>
    <message>
        <source>let the chosen table speak earlier</source>
        <translation>gekozen tafel eerder laten vertellen</translation>
    </message>
    <message>
        <source>let the chosen table speak later</source>
        <translation>gekozen tafel later laten vertellen</translation>
    </message>
    <message>
        <source>look up the last notes, in every block; once more: away again</source>
        <translation>de laatste notities nakijken, in elk blok; nog eens: weer weg</translation>
    </message>
    <message>
        <source>look up the parkeerplaats, in every block; once more: away again</source>
        <translation>de parkeerplaats nakijken, in elk blok; nog eens: weer weg</translation>
    </message>
    <message>
        <source>make it the voice of a parent</source>
        <translation>stem veranderen in ouder</translation>
    </message>
    <message>
        <source>make it the voice of a pupil</source>
        <translation>stem veranderen in leerling</translation>
    </message>
    <message>
        <source>make it the voice of school</source>
        <translation>stem veranderen in school</translation>
    </message>
    <message>
        <source>mask the underlined words; with an empty field those of the quote at hand</source>
        <translation>onderstreepte woorden onherkenbaar maken; bij een leeg veld die van het gekozen citaat</translation>
    </message>
    <message>
        <source>mend the chosen words</source>
        <translation>gekozen tekst aanpassen</translation>
    </message>
    <message>
        <source>mend the words in their place</source>
        <translation>de woorden op hun plek aanpassen</translation>
    </message>
    <message>
        <source>move it down</source>
        <translation>omlaag zetten</translation>
    </message>
    <message>
        <source>move it to the prompt of the note</source>
        <translation>verplaatsen naar de vraag waar je nu bij typt</translation>
    </message>
    <message>
        <source>move it up</source>
        <translation>omhoog zetten</translation>
    </message>
    <message>
        <source>move the point down; at the closing what is taken along</source>
        <translation>punt omlaag zetten; bij de afsluiting wat meegaat</translation>
    </message>
    <message>
        <source>move the point up; at the closing what is taken along</source>
        <translation>punt omhoog zetten; bij de afsluiting wat meegaat</translation>
    </message>
    <message>
        <source>new evening</source>
        <translation>nieuwe avond</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>nieuwe regel</translation>
    </message>
    <message>
        <source>new point, from the quote at hand</source>
        <translation>nieuw punt, uit het gekozen citaat</translation>
    </message>
    <message>
        <source>next block at once</source>
        <translation>meteen naar het volgende blok</translation>
    </message>
    <message>
        <source>next part of the window: field, agenda, quotes, points</source>
        <translation>volgend deel van het venster: veld, agenda, citaten, punten</translation>
    </message>
    <message>
        <source>next prompt on the beamer</source>
        <translation>volgende vraag op de beamer</translation>
    </message>
    <message>
        <source>next step; after the last one the next block</source>
        <translation>volgende stap; na de laatste het volgende blok</translation>
    </message>
    <message>
        <source>next subject without an answer</source>
        <translation>volgende onderwerp zonder antwoord</translation>
    </message>
    <message>
        <source>next thing to look at before it goes</source>
        <translation>volgende plek om naar te kijken voordat de brief weggaat</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>nog geen antwoord</translation>
    </message>
    <message>
        <source>on to the answer that was given to it</source>
        <translation>verder naar het antwoord dat erop kwam</translation>
    </message>
    <message>
        <source>on with the chosen part: its own words, or its sentences; from there: own words</source>
        <translation>verder met het gekozen onderdeel: de eigen woorden, of de zinnen; vandaar: eigen woorden</translation>
    </message>
    <message>
        <source>one minute less</source>
        <translation>een minuut minder</translation>
    </message>
    <message>
        <source>one minute more</source>
        <translation>een minuut meer</translation>
    </message>
    <message>
        <source>one more action, in one line: what @who when</source>
        <translation>nog een actie, in één regel: wat @wie wanneer</translation>
    </message>
    <message>
        <source>one of school less</source>
        <translation>één van school minder</translation>
    </message>
    <message>
        <source>one of school more</source>
        <translation>één van school meer</translation>
    </message>
    <message>
        <source>one parent less</source>
        <translation>één ouder minder</translation>
    </message>
    <message>
        <source>one parent more</source>
        <translation>één ouder meer</translation>
    </message>
    <message>
        <source>one pupil less</source>
        <translation>één leerling minder</translation>
    </message>
    <message>
        <source>one pupil more</source>
        <translation>één leerling meer</translation>
    </message>
    <message>
        <source>open the calendar beside a date</source>
        <translation>open de kalender bij een datum</translation>
    </message>
    <message>
        <source>open the cell</source>
        <translation>vak openen</translation>
    </message>
    <message>
        <source>open the chosen evening</source>
        <translation>de gekozen avond openen</translation>
    </message>
    <message>
        <source>own words for the chosen part, or on with them</source>
        <translation>eigen woorden voor het gekozen onderdeel, of daarmee verder</translation>
    </message>
    <message>
        <source>parkeerplaats: which role answers</source>
        <translation>parkeerplaats: welke rol antwoord geeft</translation>
    </message>
    <message>
        <source>part above</source>
        <translation>onderdeel erboven</translation>
    </message>
    <message>
        <source>part below</source>
        <translation>onderdeel eronder</translation>
    </message>
    <message>
        <source>pause, or go on</source>
        <translation>de klok stil, of verder</translation>
    </message>
    <message>
        <source>pin here, or let go</source>
        <translation>hier vastzetten, of loslaten</translation>
    </message>
    <message>
        <source>point on or off for the beamer; at the closing: take along, or not</source>
        <translation>punt aan of uit voor de beamer; bij de afsluiting: meenemen, of niet</translation>
    </message>
    <message>
        <source>previous prompt on the beamer</source>
        <translation>vorige vraag op de beamer</translation>
    </message>
    <message>
        <source>put the chosen evening in the bin</source>
        <translation>zet de gekozen avond in de prullenbak</translation>
    </message>
    <message>
        <source>put the quote behind point {n}</source>
        <translation>citaat bij punt {n} zetten</translation>
    </message>
    <message>
        <source>put the quote behind the point that is chosen</source>
        <translation>citaat bij het gekozen punt zetten</translation>
    </message>
    <message>
        <source>put what is chosen behind point {n}, or take it away there</source>
        <translation>wat gekozen is bij punt {n} zetten, of daar weghalen</translation>
    </message>
    <message>
        <source>quit; the evening is kept</source>
        <translation>stoppen; de avond blijft bewaard</translation>
    </message>
    <message>
        <source>redo words (empty field)</source>
        <translation>tekst opnieuw doen (leeg veld)</translation>
    </message>
    <message>
        <source>save</source>
        <translation>vastleggen</translation>
    </message>
    <message>
        <source>save to the parkeerplaats</source>
        <translation>vastleggen op de parkeerplaats</translation>
    </message>
    <message>
        <source>save under no prompt; in an empty field: the next note only; at the tables: then the number of one from 10, Enter</source>
        <translation>opslaan zonder vraag; in een leeg vak: alleen de volgende; bij de tafels: daarna het nummer van een tafel vanaf 10, Enter</translation>
    </message>
    <message>
        <source>save under prompt {n}, at the tables at table {n}; in an empty field: the next note only, at the tables its form</source>
        <translation>opslaan bij vraag {n}, bij de tafels bij tafel {n}; in een leeg vak: alleen de volgende, bij de tafels het formulier</translation>
    </message>
    <message>
        <source>save with a star</source>
        <translation>vastleggen met een ster</translation>
    </message>
    <message>
        <source>search</source>
        <translation>zoeken</translation>
    </message>
    <message>
        <source>search an evening</source>
        <translation>een avond zoeken</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>instellingen</translation>
    </message>
    <message>
        <source>show all that is taken along at once; once more: off the beamer</source>
        <translation>alles wat meegaat in één keer tonen; nog eens: van de beamer af</translation>
    </message>
    <message>
        <source>show the quote at hand; again: next page, then away</source>
        <translation>gekozen citaat tonen; nog eens: volgend scherm, dan weg</translation>
    </message>
    <message>
        <source>star on or off</source>
        <translation>ster aan of uit</translation>
    </message>
    <message>
        <source>start screen</source>
        <translation>startscherm</translation>
    </message>
    <message>
        <source>start, or end of the break: a later time for the room</source>
        <translation>begin, of einde van de pauze: een latere tijd voor de zaal</translation>
    </message>
    <message>
        <source>start, or end of the break: type the time</source>
        <translation>begin, of einde van de pauze: tijd typen</translation>
    </message>
    <message>
        <source>subject above</source>
        <translation>onderwerp erboven</translation>
    </message>
    <message>
        <source>subject below</source>
        <translation>onderwerp eronder</translation>
    </message>
    <message>
        <source>take back the last change (outside a text field)</source>
        <translation>laatste verandering terug (buiten een tekstvak)</translation>
    </message>
    <message>
        <source>take the evening that was deleted last out of the bin</source>
        <translation>haal de avond die je het laatst verwijderde uit de prullenbak</translation>
    </message>
    <message>
        <source>take the next starred quote without a point</source>
        <translation>volgend citaat met ster en zonder punt kiezen</translation>
    </message>
    <message>
        <source>take the quote above</source>
        <translation>citaat erboven kiezen</translation>
    </message>
    <message>
        <source>take the quote below</source>
        <translation>citaat eronder kiezen</translation>
    </message>
    <message>
        <source>take what is chosen together: also heard adds up; once more: apart again</source>
        <translation>samennemen wat gekozen is: ook gehoord telt op; nog eens: weer los</translation>
    </message>
    <message>
        <source>the chosen part made of the evening again; of a letter that was decided on: back to the draft</source>
        <translation>het gekozen onderdeel weer uit de avond maken; bij een vastgestelde brief: terug naar het concept</translation>
    </message>
    <message>
        <source>the chosen promise: asked back</source>
        <translation>de gekozen belofte: nagevraagd</translation>
    </message>
    <message>
        <source>the chosen promise: busy</source>
        <translation>de gekozen belofte: bezig</translation>
    </message>
    <message>
        <source>the chosen promise: done</source>
        <translation>de gekozen belofte: klaar</translation>
    </message>
    <message>
        <source>the chosen promise: dropped</source>
        <translation>de gekozen belofte: vervallen</translation>
    </message>
    <message>
        <source>the chosen promise: open</source>
        <translation>de gekozen belofte: open</translation>
    </message>
    <message>
        <source>the chosen promise: waiting</source>
        <translation>de gekozen belofte: wacht</translation>
    </message>
    <message>
        <source>the chosen row: we do not do this; the reason first</source>
        <translation>de gekozen regel: doen we niet; eerst de reden</translation>
    </message>
    <message>
        <source>the chosen row: we do this</source>
        <translation>de gekozen regel: doen we</translation>
    </message>
    <message>
        <source>the chosen row: we find out, with a day for the answer</source>
        <translation>de gekozen regel: zoeken we uit, met een dag voor het antwoord</translation>
    </message>
    <message>
        <source>the next length: letter, report, councils and board</source>
        <translation>de volgende lengte: brief, verslag, MR en bestuur</translation>
    </message>
    <message>
        <source>the pictures, or the list again</source>
        <translation>de beelden, of weer de lijst</translation>
    </message>
    <message>
        <source>the table that is named drops out, or speaks after all</source>
        <translation>de genoemde tafel valt af, of vertelt toch</translation>
    </message>
    <message>
        <source>the underlined word is fine: it goes to the room as it was typed</source>
        <translation>onderstreept woord: mag zo, de zaal leest het zoals het getypt is</translation>
    </message>
    <message>
        <source>this block really began at …, or a pause; twice: all times</source>
        <translation>dit blok begon echt om …, of een pauze; twee keer: alle tijden</translation>
    </message>
    <message>
        <source>to the next table; with a digit to that table</source>
        <translation>naar de volgende tafel; met een cijfer naar die tafel</translation>
    </message>
    <message>
        <source>to the parkeerplaats, or back</source>
        <translation>naar de parkeerplaats, of terug</translation>
    </message>
    <message>
        <source>two minutes more for the tables</source>
        <translation>twee minuten erbij voor de tafels</translation>
    </message>
    <message>
        <source>type a short message to the room</source>
        <translation>kort bericht aan de zaal typen</translation>
    </message>
    <message>
        <source>undo text</source>
        <translation>tekst terugdraaien</translation>
    </message>
    <message>
        <source>undo the last clock or beamer step</source>
        <translation>laatste stap van klok of beamer terugdraaien</translation>
    </message>
    <message>
        <source>undo words (empty field)</source>
        <translation>tekst terugdraaien (leeg veld)</translation>
    </message>
    <message>
        <source>voice: parent</source>
        <translation>stem: ouder</translation>
    </message>
    <message>
        <source>voice: pupil</source>
        <translation>stem: leerling</translation>
    </message>
    <message>
        <source>voice: school</source>
        <translation>stem: school</translation>
    </message>
    <message>
        <source>we do not do this: type why not</source>
        <translation>doen we niet: typ waarom niet</translation>
    </message>
    <message>
        <source>we do this: type the action</source>
        <translation>doen we: typ de actie</translation>
    </message>
    <message>
        <source>we find this out: type what, and before when</source>
        <translation>zoeken we uit: typ wat, en vóór wanneer</translation>
    </message>
    <message>
        <source>what the school fills in</source>
        <translation>wat de school invult</translation>
    </message>
    <message>
        <source>what was promised on all evenings, and back to the evenings</source>
        <translation>wat op alle avonden beloofd is, en terug naar de avonden</translation>
    </message>
    <message>
        <source>while practising: the clock ten times as fast, or as usual</source>
        <translation>tijdens het oefenen: de klok tien keer zo snel, of gewoon</translation>
    </message>
    <message>
        <source>wipe it for good; asks once</source>
        <translation>het gekozen citaat voorgoed wissen; vraagt één keer</translation>
    </message>
    <message>
        <source>wipe the chosen quote or point for good; asks once</source>
        <translation>gekozen citaat of punt voorgoed wissen; vraagt één keer</translation>
    </message>
    <message>
        <source>wipe the point for good; asks once</source>
        <translation>punt voorgoed wissen; vraagt één keer</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Now: {words}</source>
        <translation>Nu: {words}</translation>
    </message>
    <message>
        <source>The dotted line marks words that may point to a person: those are masked on their way to the room. It does not know every name: not one that begins a sentence, and none in letters without capitals, such as Arabic. So read what you show.</source>
        <translation>De stippellijn staat onder woorden die op een persoon kunnen wijzen: de zaal leest die onherkenbaar. Niet elke naam wordt gevonden: niet een naam aan het begin van een zin, en geen naam in een schrift zonder hoofdletters, zoals Arabisch. Lees dus zelf wat je laat zien.</translation>
    </message>
</context>
<context>
    <name>LeavingAnswers</name>
    <message>
        <source>Keep the file that went out</source>
        <translation>Bewaar het bestand dat verstuurd is</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Opgeslagen: {path}</translation>
    </message>
    <message>
        <source>Some signs could not be drawn; look at the page.</source>
        <translation>Sommige tekens konden niet worden getekend; kijk op het blad.</translation>
    </message>
    <message>
        <source>The message is on the clipboard: {n} signs.</source>
        <translation>Het bericht staat op het klembord: {n} tekens.</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>All that was said and promised</source>
        <translation>Alles wat gezegd en beloofd is</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Bewaar als</translation>
    </message>
    <message>
        <source>School app: copy</source>
        <translation>Schoolapp: kopieer</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Never mind</source>
        <translation>Laat maar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The evening is running. Stop?</source>
        <translation>De avond loopt. Stoppen?</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>Close the evening</source>
        <translation>Avond afronden</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Er staat niets meer open.</translation>
    </message>
    <message>
        <source>Still open: {open}. You can go on with it in the record.</source>
        <translation>Nog open: {open}. In het verslag kun je daarmee verder.</translation>
    </message>
</context>
<context>
    <name>LeftOpenStrip</name>
    <message>
        <source>It still goes on</source>
        <translation>Nog bezig</translation>
    </message>
    <message>
        <source>Other time…</source>
        <translation>Andere tijd…</translation>
    </message>
    <message>
        <source>The evening of {day} is still open. Closed at {time}?</source>
        <translation>De avond van {day} is nog open. Afgerond om {time}?</translation>
    </message>
    <message>
        <source>Yes, closed at {time}</source>
        <translation>Ja, afgerond om {time}</translation>
    </message>
</context>
<context>
    <name>LetterSection</name>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Letter to parents</source>
        <translation>Terugkoppeling</translation>
    </message>
    <message>
        <source>Nothing changes in a letter that was decided on. Go back to the draft first.</source>
        <translation>In een brief die is vastgesteld verandert niets. Ga eerst terug naar het concept.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>There is nothing left to look at.</source>
        <translation>Er is niets meer om naar te kijken.</translation>
    </message>
    <message>
        <source>This sentence came from nothing that was said or decided.</source>
        <translation>Deze zin komt niet uit iets dat is gezegd of besloten.</translation>
    </message>
    <message>
        <source>With the quotes</source>
        <translation>Met de citaten</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>A long sentence: “{words}”</source>
        <translation>Een lange zin: “{words}”</translation>
    </message>
    <message>
        <source>A part with subjects is left out: {n}</source>
        <translation>Weggelaten deel met onderwerpen: {n}</translation>
    </message>
    <message>
        <source>Councils and board</source>
        <translation>MR en bestuur</translation>
    </message>
    <message>
        <source>Every subject has an answer</source>
        <translation>Elk onderwerp heeft een antwoord</translation>
    </message>
    <message>
        <source>It fits on one page</source>
        <translation>Het past op één blad</translation>
    </message>
    <message>
        <source>It is longer than one page</source>
        <translation>Het is langer dan één blad</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>No quote of parents</source>
        <translation>Geen citaat van ouders</translation>
    </message>
    <message>
        <source>No quote of school</source>
        <translation>Geen citaat van school</translation>
    </message>
    <message>
        <source>No quote yet</source>
        <translation>Nog geen citaat</translation>
    </message>
    <message>
        <source>Parents: {n}. Their side is not named</source>
        <translation>{n} ouders: hun kant wordt niet genoemd</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Pupils: {n}. Their side is not named</source>
        <translation>{n} leerlingen: hun kant wordt niet genoemd</translation>
    </message>
    <message>
        <source>Quotes of parents and of school</source>
        <translation>Citaten van ouders en van school</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Say who does it: “{words}”</source>
        <translation>Zeg wie het doet: “{words}”</translation>
    </message>
    <message>
        <source>School word “{words}”: write “{instead}”</source>
        <translation>Schoolwoord “{words}”: schrijf liever “{instead}”</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Bedankt</translation>
    </message>
    <message>
        <source>This may be a name: “{words}”</source>
        <translation>Dit is misschien een naam: “{words}”</translation>
    </message>
    <message>
        <source>Under own words the evening says something else by now</source>
        <translation>Eigen woorden: er staat nu iets anders in de gegevens van de avond</translation>
    </message>
    <message>
        <source>What else the report has</source>
        <translation>Wat er nog in het verslag staat</translation>
    </message>
    <message>
        <source>Without an answer: {n}</source>
        <translation>Zonder antwoord: {n}</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>actions: {n}</source>
        <translation>acties: {n}</translation>
    </message>
    <message>
        <source>all answers</source>
        <translation>alle antwoorden</translation>
    </message>
    <message>
        <source>all quotes</source>
        <translation>alle citaten</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>filled in by the school</source>
        <translation>ingevuld door de school</translation>
    </message>
    <message>
        <source>form of a table</source>
        <translation>formulier van een tafel</translation>
    </message>
    <message>
        <source>from the evening</source>
        <translation>uit de avond</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>no room on the page</source>
        <translation>past niet op het blad</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>eigen tekst</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkeerd</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>pitch</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punt</translation>
    </message>
    <message>
        <source>question of a table</source>
        <translation>vraag van een tafel</translation>
    </message>
    <message>
        <source>question of the dialogue</source>
        <translation>vraag van de dialoog</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citaat</translation>
    </message>
    <message>
        <source>quotes: {n}</source>
        <translation>citaten: {n}</translation>
    </message>
    <message>
        <source>standard text</source>
        <translation>vaste tekst</translation>
    </message>
    <message>
        <source>staying in touch</source>
        <translation>contact houden</translation>
    </message>
    <message>
        <source>subjects: {n}</source>
        <translation>onderwerpen: {n}</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>de avond</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>who came</source>
        <translation>wie er waren</translation>
    </message>
    <message>
        <source>{n} words a sentence on average (B1)</source>
        <translation>Gemiddeld {n} woorden per zin (B1)</translation>
    </message>
    <message>
        <source>{n} words a sentence on average: make them shorter</source>
        <translation>Gemiddeld {n} woorden per zin: maak ze korter</translation>
    </message>
    <message>
        <source>{source}: not there any more</source>
        <translation>{source}: is er niet meer</translation>
    </message>
</context>
<context>
    <name>LineOfDays</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n klaar</numerusform>
            <numerusform>%n klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n belofte</numerusform>
            <numerusform>%n beloften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>evening · %n quote(s)</source>
        <translation>
            <numerusform>avond · %n citaat</numerusform>
            <numerusform>avond · %n citaten</numerusform>
        </translation>
    </message>
    <message>
        <source>parents were told</source>
        <translation>ouders weten het</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Line {line}, column {column}: {why}.</source>
        <translation>Regel {line}, kolom {column}: {why}.</translation>
    </message>
    <message>
        <source>Line {line}: {why}.</source>
        <translation>Regel {line}: {why}.</translation>
    </message>
    <message>
        <source>a list has at most {limit} people, and this line is one more</source>
        <translation>een lijst heeft hoogstens {limit} mensen, en deze regel is er een te veel</translation>
    </message>
    <message>
        <source>code {word} is on line {first} too</source>
        <translation>code {word} staat ook op regel {first}</translation>
    </message>
    <message>
        <source>it does not say whether they come; write yes or no</source>
        <translation>er staat niet of iemand komt; schrijf ja of nee</translation>
    </message>
    <message>
        <source>it does not say who this is; write parent, school or pupil</source>
        <translation>er staat niet wie dit is; schrijf ouder, school of leerling</translation>
    </message>
    <message>
        <source>it is not clear how many persons come; write one number</source>
        <translation>het is niet duidelijk hoeveel personen komen; schrijf één getal</translation>
    </message>
    <message>
        <source>it is not clear whether they come, or who of them</source>
        <translation>het is niet duidelijk of iemand komt, of wie er komt</translation>
    </message>
    <message>
        <source>more people are called {word}; write the code</source>
        <translation>meer mensen heten {word}; schrijf de code</translation>
    </message>
    <message>
        <source>more than {limit} wishes</source>
        <translation>meer dan {limit} wensen</translation>
    </message>
    <message>
        <source>no parent stands here, and no number of persons</source>
        <translation>er staat geen ouder en geen aantal personen</translation>
    </message>
    <message>
        <source>the formula gives an error</source>
        <translation>de formule geeft een fout</translation>
    </message>
    <message>
        <source>the formula has no result; save the file again in your spreadsheet program</source>
        <translation>de formule heeft geen uitkomst; sla het bestand opnieuw op in je rekenprogramma</translation>
    </message>
    <message>
        <source>the same name and address are on line {first} too</source>
        <translation>dezelfde naam met hetzelfde e-mailadres staat ook op regel {first}</translation>
    </message>
    <message>
        <source>there is nobody on this list</source>
        <translation>er staat niemand op deze lijst</translation>
    </message>
    <message>
        <source>too long: {length} of at most {limit} signs</source>
        <translation>te lang: {length} van hoogstens {limit} tekens</translation>
    </message>
    <message>
        <source>{word} is no table; write a number from 1 to {limit}</source>
        <translation>{word} is geen tafel; schrijf een getal van 1 tot en met {limit}</translation>
    </message>
    <message>
        <source>{word} is no year; write only the figure, such as 3</source>
        <translation>{word} is geen leerjaar; schrijf alleen het cijfer, zoals 3</translation>
    </message>
    <message>
        <source>{word} is not clear; write parent, school or pupil</source>
        <translation>{word} is niet duidelijk; schrijf ouder, school of leerling</translation>
    </message>
    <message>
        <source>{word} is not clear; write yes or no</source>
        <translation>{word} is niet duidelijk; schrijf ja of nee</translation>
    </message>
    <message>
        <source>{word} is not on the list</source>
        <translation>{word} staat niet op de lijst</translation>
    </message>
    <message>
        <source>{word} is this person; name someone else</source>
        <translation>{word} is deze persoon zelf; noem iemand anders</translation>
    </message>
    <message>
        <source>{word} is wished both together and apart</source>
        <translation>{word} staat bij samen en bij apart</translation>
    </message>
</context>
<context>
    <name>LostStrip</name>
    <message numerus="yes">
        <source>%n evening(s) are not here, but in a backup: “{title}” of {day}. The newest backup is of {when}.</source>
        <translation>
            <numerusform>%n avond staat niet hier, maar wel in een reservekopie: “{title}” van {day}. De nieuwste reservekopie is van {when}.</numerusform>
            <numerusform>%n avonden staan niet hier, maar wel in een reservekopie, zoals “{title}” van {day}. De nieuwste reservekopie is van {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) are not here, but in a backup, of “{title}” of {day}. The newest backup is of {when}. Put back: the evening becomes as it is there, and what was said here since stays.</source>
        <translation>
            <numerusform>%n citaat staat niet hier, maar wel in een reservekopie, van “{title}” van {day}. De nieuwste reservekopie is van {when}. Met Terugzetten wordt de avond zoals hij daar is; wat hier sindsdien is gezegd blijft staan.</numerusform>
            <numerusform>%n citaten staan niet hier, maar wel in een reservekopie, zoals van “{title}” van {day}. De nieuwste reservekopie is van {when}. Met Terugzetten wordt de avond zoals hij daar is; wat hier sindsdien is gezegd blijft staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
</context>
<context>
    <name>MadeFile</name>
    <message>
        <source>Open the file</source>
        <translation>Open het bestand</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open de map</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Take out of the actieteam</source>
        <translation>Uit het actieteam halen</translation>
    </message>
    <message>
        <source>department</source>
        <translation>afdeling</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <source>PRACTICE · nothing of this is kept</source>
        <translation>OEFENING · hiervan wordt niets bewaard</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Wat de zaal ziet</translation>
    </message>
</context>
<context>
    <name>NamesButton</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exit word(s)</source>
        <translation>
            <numerusform>%n slotwoord</numerusform>
            <numerusform>%n slotwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n formulier</numerusform>
            <numerusform>%n formulieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) taken along</source>
        <translation>
            <numerusform>%n punt dat we meenemen</numerusform>
            <numerusform>%n punten die we meenemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citaat</numerusform>
            <numerusform>%n citaten</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} en {other}</translation>
    </message>
    <message>
        <source>{where} with names: look</source>
        <translation>{where} met namen: bekijken</translation>
    </message>
</context>
<context>
    <name>NewEvening</name>
    <message>
        <source>Agenda, questions, themes, tasks, roles and what the school filled in come along. People, quotes and what happened that evening stay behind.</source>
        <translation>Agenda, vragen, thema’s, taken, rollen en wat de school invulde, komen mee. Mensen, citaten en wat er die avond gebeurde, blijven achter.</translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation>Kloktijd</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Fixed time</source>
        <translation>Vaste tijd</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hoe je begint</translation>
    </message>
    <message>
        <source>Make the evening</source>
        <translation>Maak de avond</translation>
    </message>
    <message>
        <source>May be filled in later</source>
        <translation>Dit mag je later invullen</translation>
    </message>
    <message>
        <source>New evening</source>
        <translation>Nieuwe avond</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>Aantal groepen</translation>
    </message>
    <message>
        <source>Our view on the theme</source>
        <translation>Onze visie op het thema</translation>
    </message>
    <message>
        <source>Parents&apos; evening</source>
        <translation>Ouderavond</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Staff, by function</source>
        <translation>Medewerkers, per functie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Which moment is fixed</source>
        <translation>Welk moment staat vast</translation>
    </message>
    <message>
        <source>Write the number of groups as a figure, or leave it empty.</source>
        <translation>Schrijf het aantal groepen als cijfer, of laat het leeg.</translation>
    </message>
    <message>
        <source>Years (leerjaren)</source>
        <translation>Leerjaren</translation>
    </message>
    <message>
        <source>done at</source>
        <translation>klaar om</translation>
    </message>
    <message>
        <source>start at</source>
        <translation>start om</translation>
    </message>
    <message>
        <source>such as: 1 and 2</source>
        <translation>bijvoorbeeld 1 en 2</translation>
    </message>
    <message>
        <source>such as: 17 dec</source>
        <translation>bijvoorbeeld: 17 dec</translation>
    </message>
    <message>
        <source>such as: mentors and team leaders</source>
        <translation>bijvoorbeeld mentoren en teamleiders</translation>
    </message>
    <message>
        <source>walk-in at</source>
        <translation>inloop om</translation>
    </message>
</context>
<context>
    <name>NextOpeningCard</name>
    <message numerus="yes">
        <source>%n more evening(s)</source>
        <translation>
            <numerusform>nog %n avond</numerusform>
            <numerusform>nog %n avonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Last time you said …</source>
        <translation>Vorige keer zei u …</translation>
    </message>
    <message>
        <source>Look at it in that evening</source>
        <translation>Bekijk het in die avond</translation>
    </message>
    <message numerus="yes">
        <source>Ready for the evening of {day}: %n promise(s). The room will read:</source>
        <translation>
            <numerusform>Staat klaar voor de avond van {day}: %n belofte. De zaal leest:</numerusform>
            <numerusform>Staat klaar voor de avond van {day}: %n beloften. De zaal leest:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesQuestion</name>
    <message>
        <source>Delete the question</source>
        <translation>Vraag weghalen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>The quotes go to</source>
        <translation>De citaten gaan naar</translation>
    </message>
    <message>
        <source>under no question</source>
        <translation>bij geen vraag</translation>
    </message>
    <message numerus="yes">
        <source>“{prompt}” has %n quote(s). Where do they go?</source>
        <translation>
            <numerusform>Bij “{prompt}” staat %n citaat. Waar gaat het heen?</numerusform>
            <numerusform>Bij “{prompt}” staan %n citaten. Waar gaan ze heen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NowPanel</name>
    <message>
        <source>Not begun yet</source>
        <translation>Nog niet begonnen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Now: {block}</source>
        <translation>Nu: {block}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Klok staat stil</translation>
    </message>
    <message>
        <source>The evening is closed</source>
        <translation>De avond is afgerond</translation>
    </message>
    <message>
        <source>ends ± {time}</source>
        <translation>einde ± {time}</translation>
    </message>
    <message>
        <source>last block</source>
        <translation>laatste blok</translation>
    </message>
    <message>
        <source>nearly over</source>
        <translation>bijna om</translation>
    </message>
    <message>
        <source>next: {block} at {time}</source>
        <translation>daarna: {block} om {time}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>parents {n}</source>
        <translation>ouders {n}</translation>
    </message>
    <message>
        <source>past half</source>
        <translation>halverwege</translation>
    </message>
    <message>
        <source>plan {time}</source>
        <translation>plan {time}</translation>
    </message>
    <message>
        <source>plan {time} · since the real start {late}</source>
        <translation>plan {time} · sinds de start {late}</translation>
    </message>
    <message>
        <source>pupils {n}</source>
        <translation>leerlingen {n}</translation>
    </message>
    <message>
        <source>school {n}</source>
        <translation>school {n}</translation>
    </message>
    <message>
        <source>should have ended at {time}</source>
        <translation>had om {time} klaar moeten zijn</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>nog tot {time}</translation>
    </message>
    <message>
        <source>{block} at {time}</source>
        <translation>{block} om {time}</translation>
    </message>
    <message>
        <source>{key} begins the evening</source>
        <translation>Met {key} start je de avond</translation>
    </message>
    <message>
        <source>{late} min</source>
        <translation>{late} min</translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>nog {n}</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Which table? Type its number · Enter goes there, Esc leaves it</source>
        <translation>Welke tafel? Typ het nummer · Enter gaat erheen, Esc laat het</translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source>Leave it</source>
        <translation>Laat het</translation>
    </message>
    <message>
        <source>On {day} it was about {theme} too. This was promised and told to parents; the room would read:</source>
        <translation>Op {day} ging het ook over {theme}. Dit is beloofd en aan ouders verteld; de zaal leest straks:</translation>
    </message>
    <message>
        <source>Open with it</source>
        <translation>Open ermee</translation>
    </message>
    <message>
        <source>Open with what was promised</source>
        <translation>Open met wat beloofd is</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Haal het weg</translation>
    </message>
    <message>
        <source>The evening opens with it, in “{block}”. The room reads, after your key:</source>
        <translation>De avond opent ermee, in “{block}”. De zaal leest, na je toets:</translation>
    </message>
    <message>
        <source>Two minutes from</source>
        <translation>Twee minuten van</translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>Ask: do you notice it?</source>
        <translation>Vraag: merkt u het?</translation>
    </message>
    <message>
        <source>Last time you said …</source>
        <translation>Vorige keer zei u …</translation>
    </message>
    <message>
        <source>On {day} we talked about {theme} too. You said this, and we promised this.</source>
        <translation>Op {day} ging het ook over {theme}. Dit zei u, en dit beloofden wij.</translation>
    </message>
    <message>
        <source>Promised last time</source>
        <translation>Vorige keer beloofd</translation>
    </message>
    <message>
        <source>Say what is done, and honestly what is not.</source>
        <translation>Zeg wat gedaan is, en eerlijk wat niet.</translation>
    </message>
    <message>
        <source>{words}: done</source>
        <translation>{words}: gedaan</translation>
    </message>
    <message>
        <source>{words}: done, and asked back</source>
        <translation>{words}: gedaan, en nagevraagd</translation>
    </message>
    <message>
        <source>{words}: still to do</source>
        <translation>{words}: nog te doen</translation>
    </message>
    <message>
        <source>{words}: we are busy with it</source>
        <translation>{words}: we zijn ermee bezig</translation>
    </message>
    <message>
        <source>{words}: we are still waiting</source>
        <translation>{words}: we wachten nog</translation>
    </message>
</context>
<context>
    <name>OrphanEditor</name>
    <message>
        <source>Behind point…</source>
        <translation>Bij punt…</translation>
    </message>
    <message>
        <source>Comes from…</source>
        <translation>Hoort bij…</translation>
    </message>
    <message>
        <source>See it in what was said</source>
        <translation>Bekijken in de opbrengst</translation>
    </message>
    <message>
        <source>Take the action away</source>
        <translation>De actie weghalen</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Waar het bij hoort</translation>
    </message>
</context>
<context>
    <name>PaperPages</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message numerus="yes">
        <source>Preview, %n page(s)</source>
        <translation>
            <numerusform>Voorbeeld, %n bladzijde</numerusform>
            <numerusform>Voorbeeld, %n bladzijden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Actions (csv)</source>
        <translation>Acties (csv)</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Cue cards</source>
        <translation>Spiekbriefjes</translation>
    </message>
    <message>
        <source>Door list</source>
        <translation>Deurlijst</translation>
    </message>
    <message>
        <source>Draaiboek on one page</source>
        <translation>Draaiboek op één blad</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>For the pupils</source>
        <translation>Voor de leerlingen</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>Mail: glad you come</source>
        <translation>Mail: fijn dat u komt</translation>
    </message>
    <message>
        <source>Name cards</source>
        <translation>Naamkaartjes</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Quotes (csv)</source>
        <translation>Citaten (csv)</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Herinnering</translation>
    </message>
    <message>
        <source>Save as {kind}</source>
        <translation>Bewaar als {kind}</translation>
    </message>
    <message>
        <source>Sign-up form</source>
        <translation>Aanmeldformulier</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>Tafelkaarten</translation>
    </message>
    <message>
        <source>Table plan for the wall</source>
        <translation>Tafelplan voor de muur</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>Takenlijst</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>Whole evening</source>
        <translation>Hele avond</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
</context>
<context>
    <name>PapersSection</name>
    <message>
        <source>All papers at once</source>
        <translation>Alles in één keer</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopieer de tekst</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Bewaar als</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Opgeslagen: {path}</translation>
    </message>
    <message>
        <source>Some signs could not be drawn; look at the preview.</source>
        <translation>Sommige tekens konden niet; kijk naar het voorbeeld.</translation>
    </message>
    <message>
        <source>Still to fill in: {gaps}.</source>
        <translation>Nog invullen: {gaps}.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>De tekst staat op het klembord.</translation>
    </message>
    <message>
        <source>{n} papers saved in {folder}.</source>
        <translation>{n} papieren opgeslagen in {folder}.</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Keep own words</source>
        <translation>Eigen woorden houden</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Made of the evening again</source>
        <translation>Weer uit de avond</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigen woorden</translation>
    </message>
    <message>
        <source>Own words for this part</source>
        <translation>Eigen woorden voor dit deel</translation>
    </message>
    <message>
        <source>Sentences and their sources</source>
        <translation>Zinnen en waar ze vandaan komen</translation>
    </message>
    <message>
        <source>Sentences of this part</source>
        <translation>Zinnen van dit deel</translation>
    </message>
    <message>
        <source>The evening says something else by now:</source>
        <translation>Er staat nu iets anders in de gegevens van de avond:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parts of the letter</source>
        <translation>Delen van de brief</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Helps in</source>
        <translation>Helpt in</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>Name (may stay empty)</source>
        <translation>Naam (mag leeg)</translation>
    </message>
    <message>
        <source>Needs help in</source>
        <translation>Hulp nodig in</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wensen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Leerjaar</translation>
    </message>
    <message>
        <source>apart from {other}</source>
        <translation>los van {other}</translation>
    </message>
    <message>
        <source>not alone</source>
        <translation>niet alleen</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>ouder</translation>
    </message>
    <message>
        <source>pupil</source>
        <translation>leerling</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>table {table}</source>
        <translation>tafel {table}</translation>
    </message>
    <message>
        <source>with {other}</source>
        <translation>met {other}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>PeopleListCard</name>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>%n op de lijst</numerusform>
            <numerusform>%n op de lijst</numerusform>
        </translation>
    </message>
    <message>
        <source>A list is not needed. With one you can tick people off and name their wishes for a table.</source>
        <translation>Een lijst hoeft niet. Met een lijst kun je mensen afvinken en opschrijven bij wie ze willen zitten.</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Uit een bestand</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Plak een gekopieerde lijst</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>People who are expected</source>
        <translation>Mensen die verwacht worden</translation>
    </message>
    <message>
        <source>Search a name or code; Enter ticks off</source>
        <translation>Zoek een naam of code; Enter vinkt af</translation>
    </message>
    <message>
        <source>Search, or tick off at the door</source>
        <translation>Zoeken, of afvinken aan de deur</translation>
    </message>
    <message>
        <source>Write wishes like this: met Noor, los van S2, tafel 4, niet alleen. Who is on the list is offered while you type.
The list stays on this laptop, apart from what is said, and is deleted on {day}. Only the counts stay.</source>
        <translation>Schrijf wensen zo: met Noor, los van S2, tafel 4, niet alleen. Wie op de lijst staat, verschijnt terwijl je typt.
De lijst blijft op deze laptop, los van wat er gezegd is, en wordt gewist op {day}. Alleen de aantallen blijven.</translation>
    </message>
    <message>
        <source>{who} is inside.</source>
        <translation>{who} is binnen.</translation>
    </message>
    <message>
        <source>{who} is not inside any more.</source>
        <translation>{who} is niet meer binnen.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Deelnemers</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>A digit takes this person to that table; P pins or unpins.</source>
        <translation>Een cijfer brengt deze persoon naar die tafel; P zet vast of maakt los.</translation>
    </message>
    <message>
        <source>{who}, table {table}</source>
        <translation>{who}, tafel {table}</translation>
    </message>
    <message>
        <source>{who}, table {table}, pinned</source>
        <translation>{who}, tafel {table}, vast</translation>
    </message>
</context>
<context>
    <name>PhaseTabs</name>
    <message>
        <source>Aftercare</source>
        <translation>Nazorg</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Avonden</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Phase of the evening</source>
        <translation>Fase van de avond</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Promised and done</source>
        <translation>Beloofd en gedaan</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Verslag</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Save as PNG</source>
        <translation>Opslaan als PNG</translation>
    </message>
    <message>
        <source>Save as PNG: {title}</source>
        <translation>Opslaan als PNG: {title}</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Nothing was noted this evening, so there is nothing to picture.</source>
        <translation>Er is deze avond niets vastgelegd, dus er valt niets te laten zien.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Opgeslagen: {path}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Contributions per question, by voice</source>
        <translation>Bijdragen per vraag, per stem</translation>
    </message>
    <message>
        <source>Exit words</source>
        <translation>Slotwoorden</translation>
    </message>
    <message>
        <source>Marks people left with</source>
        <translation>Cijfers bij het weggaan</translation>
    </message>
    <message>
        <source>Minutes per block</source>
        <translation>Minuten per blok</translation>
    </message>
    <message>
        <source>Minutes per table at the presentations</source>
        <translation>Minuten per tafel bij de presentaties</translation>
    </message>
    <message>
        <source>under no question</source>
        <translation>bij geen vraag</translation>
    </message>
    <message>
        <source>{real} min</source>
        <translation>{real} min</translation>
    </message>
    <message>
        <source>{real} min, planned {planned}</source>
        <translation>{real} min, gepland {planned}</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>on the beamer</source>
        <translation>op de beamer</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>te lang</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Clock ×{speed}</source>
        <translation>Klok ×{speed}</translation>
    </message>
    <message>
        <source>PRACTICE · nothing of this is kept</source>
        <translation>OEFENING · hiervan wordt niets bewaard</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Stop met oefenen</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} van {all} klaar</translation>
    </message>
</context>
<context>
    <name>PresentingPane</name>
    <message>
        <source>So far only people of the school told. Is there a parent or a pupil who will?</source>
        <translation>Tot nu toe vertelde alleen de school. Is er een ouder of leerling die wil?</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Copy once more</source>
        <translation>Nog eens kopiëren</translation>
    </message>
    <message>
        <source>Decide and copy</source>
        <translation>Vaststellen en kopiëren</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Het is verstuurd</translation>
    </message>
    <message>
        <source>Message on progress</source>
        <translation>Voortgangsbericht</translation>
    </message>
    <message>
        <source>Next message before</source>
        <translation>Volgend bericht vóór</translation>
    </message>
    <message>
        <source>Nothing new since {day}: the message says so.</source>
        <translation>Niets nieuws sinds {day}: dat staat in het bericht.</translation>
    </message>
    <message>
        <source>Role of who decides</source>
        <translation>Rol van wie vaststelt</translation>
    </message>
    <message>
        <source>Since {day}: {updates} updates, {done} done, {late} late.</source>
        <translation>Sinds {day}: {updates} berichten, {done} klaar, {late} te laat.</translation>
    </message>
    <message>
        <source>The message is on the clipboard once more.</source>
        <translation>Het bericht staat weer op het klembord.</translation>
    </message>
    <message>
        <source>The message is on the clipboard; what it tells counts as told.</source>
        <translation>Het bericht staat op het klembord; wat erin staat telt als verteld.</translation>
    </message>
    <message>
        <source>Type the role of who decides on the message.</source>
        <translation>Typ de rol van wie het bericht vaststelt.</translation>
    </message>
    <message>
        <source>role, such as directie</source>
        <translation>rol, zoals directie</translation>
    </message>
    <message>
        <source>such as 17 dec; may stay empty</source>
        <translation>zoals 17 dec; mag leeg blijven</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Say in a few words why it does not go on.</source>
        <translation>Zeg in een paar woorden waarom het vervalt.</translation>
    </message>
    <message>
        <source>Type what happened, or choose how far it is.</source>
        <translation>Typ wat er gebeurd is, of kies hoe ver het is.</translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>Promised and done</source>
        <translation>Beloofd en gedaan</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>Promises</source>
        <translation>Beloften</translation>
    </message>
</context>
<context>
    <name>PromiseStrip</name>
    <message>
        <source>Other time…</source>
        <translation>Andere tijd…</translation>
    </message>
    <message>
        <source>The room reads “We begin shortly”</source>
        <translation>De zaal leest “We beginnen zo”</translation>
    </message>
    <message>
        <source>The room reads “We go on shortly”</source>
        <translation>De zaal leest “We gaan zo verder”</translation>
    </message>
    <message>
        <source>We go on at {time}</source>
        <translation>We gaan verder om {time}</translation>
    </message>
    <message>
        <source>We start at {time}</source>
        <translation>We starten om {time}</translation>
    </message>
</context>
<context>
    <name>PromiseThread</name>
    <message>
        <source>You notice it by: {notice}</source>
        <translation>Hier merkt u het aan: {notice}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromisedPage</name>
    <message numerus="yes">
        <source>%n evening(s)</source>
        <translation>
            <numerusform>%n avond</numerusform>
            <numerusform>%n avonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was promised yet on any evening.</source>
        <translation>Er is nog op geen enkele avond iets beloofd.</translation>
    </message>
    <message>
        <source>Open this evening</source>
        <translation>Open deze avond</translation>
    </message>
    <message>
        <source>Promised and done</source>
        <translation>Beloofd en gedaan</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>1 promise late</source>
        <translation>1 belofte te laat</translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 citaat</translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>nagevraagd</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>finding out</source>
        <translation>zoeken we uit</translation>
    </message>
    <message>
        <source>last message {day}</source>
        <translation>laatste bericht {day}</translation>
    </message>
    <message>
        <source>message to parents in {n} days</source>
        <translation>bericht aan ouders over {n} dagen</translation>
    </message>
    <message>
        <source>message to parents today</source>
        <translation>bericht aan ouders vandaag</translation>
    </message>
    <message>
        <source>message to parents tomorrow</source>
        <translation>bericht aan ouders morgen</translation>
    </message>
    <message>
        <source>message to parents {n} days late</source>
        <translation>bericht aan ouders {n} dagen te laat</translation>
    </message>
    <message>
        <source>no message for {n} weeks</source>
        <translation>geen bericht sinds {n} weken</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>we will not</source>
        <translation>doen we niet</translation>
    </message>
    <message>
        <source>{day} · late</source>
        <translation>{day} · te laat</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} te laat</translation>
    </message>
    <message>
        <source>{n} promises late</source>
        <translation>{n} beloften te laat</translation>
    </message>
    <message>
        <source>{n} quotes</source>
        <translation>{n} citaten</translation>
    </message>
    <message>
        <source>{n} silent for 8 weeks</source>
        <translation>{n} stil sinds 8 weken</translation>
    </message>
    <message>
        <source>{n} this month</source>
        <translation>{n} deze maand</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} wacht</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>Follow</source>
        <translation>Volg</translation>
    </message>
    <message>
        <source>{prompt} {n}&apos;</source>
        <translation>{prompt} {n}&apos;</translation>
    </message>
    <message>
        <source>{prompt}: {n} min on the beamer</source>
        <translation>{prompt}: {n} min op de beamer</translation>
    </message>
</context>
<context>
    <name>PromptRow</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citaat</numerusform>
            <numerusform>%n citaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation>Haal deze vraag weg</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>korte naam</translation>
    </message>
    <message>
        <source>{n} words: the room reads {most} at most.</source>
        <translation>{n} woorden: de zaal leest er hooguit {most}.</translation>
    </message>
</context>
<context>
    <name>PromptsCard</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a question and press Enter</source>
        <translation>Voeg een vraag toe en druk op Enter</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nieuwe vraag</translation>
    </message>
    <message>
        <source>Questions of the dialogue</source>
        <translation>Vragen van de dialoog</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Delete this question</source>
        <translation>Haal deze vraag weg</translation>
    </message>
    <message>
        <source>Question for the tables</source>
        <translation>Vraag voor de tafels</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>Nothing noted here yet. Type what is said, and press Enter.</source>
        <translation>Hier staat nog niets. Typ wat er gezegd wordt en druk op Enter.</translation>
    </message>
    <message>
        <source>Press {key} when the first guests arrive. What is said can be noted in every block.</source>
        <translation>Druk op {key} als de eerste gasten komen. In elk blok kun je vastleggen wat er gezegd wordt.</translation>
    </message>
    <message>
        <source>Quotes with a star are listed here. {next} takes the next one, {link}…9 puts it behind a point.</source>
        <translation>Hier staan de citaten met een ster. {next} kiest het volgende, {link}…9 zet het bij een punt.</translation>
    </message>
</context>
<context>
    <name>QuoteList</name>
    <message>
        <source>Quotes</source>
        <translation>Citaten</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>at point {numbers}</source>
        <translation>bij punt {numbers}</translation>
    </message>
    <message>
        <source>being saved…</source>
        <translation>wordt opgeslagen…</translation>
    </message>
    <message>
        <source>heard {n} times more</source>
        <translation>nog {n} keer gehoord</translation>
    </message>
    <message>
        <source>in the parkeerplaats</source>
        <translation>op de parkeerplaats</translation>
    </message>
    <message>
        <source>not saved · Enter tries again, ↑ changes it</source>
        <translation>niet opgeslagen · Enter probeert opnieuw, ↑ wijzigt</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>met ster</translation>
    </message>
</context>
<context>
    <name>ReadOut</name>
    <message>
        <source>Read out</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Tick the points that the room will see.</source>
        <translation>Vink de punten aan die de zaal gaat zien.</translation>
    </message>
    <message>
        <source>{n} of {all} shown</source>
        <translation>{n} van {all} getoond</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>A second screen of {width} × {height}.</source>
        <translation>Een tweede scherm van {width} × {height}.</translation>
    </message>
    <message>
        <source>Back row</source>
        <translation>Achterste rij</translation>
    </message>
    <message>
        <source>Backed up and checked {ago}.</source>
        <translation>Gemaakt en nagekeken: {ago}.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>Beamer</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Does the clock at the top right say the right time?</source>
        <translation>Klopt de tijd rechtsboven?</translation>
    </message>
    <message>
        <source>Everything is filled in.</source>
        <translation>Alles is ingevuld.</translation>
    </message>
    <message>
        <source>Fill in how far the back row sits and how high the picture is.</source>
        <translation>Vul in hoe ver de achterste rij zit en hoe hoog het beeld is.</translation>
    </message>
    <message>
        <source>It is {app} in the app and {laptop} on this laptop. Is the clock at the top right the right one?</source>
        <translation>Het is {app} in de app en {laptop} op deze laptop. Klopt de tijd rechtsboven?</translation>
    </message>
    <message>
        <source>No second screen. Plug in the beamer, and let the system extend the screen, not copy it.</source>
        <translation>Geen tweede scherm. Sluit de beamer aan. Kies daarna bij de schermen van je laptop voor uitbreiden, niet voor dupliceren.</translation>
    </message>
    <message>
        <source>No theme tables tonight.</source>
        <translation>Vanavond zijn er geen thematafels.</translation>
    </message>
    <message>
        <source>On the battery, {percent} % left. Plug in the charger.</source>
        <translation>Op de accu, nog {percent} %. Doe de lader erin.</translation>
    </message>
    <message>
        <source>Only {room} free. Throw something away first.</source>
        <translation>Nog maar {room} vrij. Gooi eerst iets weg.</translation>
    </message>
    <message>
        <source>Open: {names}. The beamer leaves those lines out.</source>
        <translation>Open: {names}. De beamer laat die regels weg.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Put the clock and the time zone of the laptop right, in the system&apos;s settings. The app follows.</source>
        <translation>Zet de klok en de tijdzone van de laptop goed, bij de instellingen van het systeem. De app volgt vanzelf.</translation>
    </message>
    <message>
        <source>Staying awake</source>
        <translation>Wakker blijven</translation>
    </message>
    <message>
        <source>Still to fill in</source>
        <translation>Nog invullen</translation>
    </message>
    <message>
        <source>The beamer shows {width} × {height}, which is small. Choose more points in the system&apos;s settings.</source>
        <translation>De beamer toont {width} × {height}, dat is weinig. Kies een hogere resolutie in de instellingen van het systeem.</translation>
    </message>
    <message>
        <source>The charger is in.</source>
        <translation>De lader zit erin.</translation>
    </message>
    <message>
        <source>The clock is right: you looked.</source>
        <translation>De klok klopt: je hebt gekeken.</translation>
    </message>
    <message>
        <source>The clock made a jump. Answer the question at the top.</source>
        <translation>De klok maakte een sprong. Beantwoord de vraag bovenaan.</translation>
    </message>
    <message>
        <source>The groups have not been made yet.</source>
        <translation>De groepsindeling is nog niet gemaakt.</translation>
    </message>
    <message>
        <source>The laptop may fall asleep. Switch sleeping off in the system&apos;s settings.</source>
        <translation>De laptop kan in slaap vallen. Zet de slaapstand uit in de instellingen van het systeem.</translation>
    </message>
    <message>
        <source>The laptop stays awake during the evening.</source>
        <translation>De laptop blijft wakker tijdens de avond.</translation>
    </message>
    <message>
        <source>The last backup is more than a day old. Change something, then look again.</source>
        <translation>De laatste reservekopie is meer dan een dag oud. Verander iets en kijk dan opnieuw.</translation>
    </message>
    <message>
        <source>The letters can be read from the back row.</source>
        <translation>De letters zijn leesbaar vanaf de achterste rij.</translation>
    </message>
    <message>
        <source>The space on the disk is not known.</source>
        <translation>De vrije ruimte is niet bekend.</translation>
    </message>
    <message>
        <source>Theme tables</source>
        <translation>Thematafels</translation>
    </message>
    <message>
        <source>There is no backup yet. It comes by itself within a minute.</source>
        <translation>Er is nog geen reservekopie. Die komt vanzelf binnen een minuut.</translation>
    </message>
    <message>
        <source>There is room enough: {room} free.</source>
        <translation>Genoeg ruimte: {room} vrij.</translation>
    </message>
    <message>
        <source>This is being looked at.</source>
        <translation>Dit wordt nog bekeken.</translation>
    </message>
    <message>
        <source>This laptop does not say. Look whether the charger is in.</source>
        <translation>Deze laptop zegt het niet. Kijk of de lader erin zit.</translation>
    </message>
    <message>
        <source>Too small for the back row. Set the letters of the beamer to {percent} % in the settings.</source>
        <translation>Te klein voor de achterste rij. Zet de letters van de beamer bij Instellingen op {percent} %.</translation>
    </message>
    <message>
        <source>Without a leader: table {tables}.</source>
        <translation>Zonder gespreksleider: tafel {tables}.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message>
        <source>{n} hours ago</source>
        <translation>{n} uur geleden</translation>
    </message>
    <message>
        <source>{n} minutes ago</source>
        <translation>{n} minuten geleden</translation>
    </message>
    <message>
        <source>{n} tables, each with a leader.</source>
        <translation>{n} tafels, elk met een gespreksleider.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Everything is stored on this laptop.</source>
        <translation>Alles is opgeslagen op deze laptop.</translation>
    </message>
    <message>
        <source>Open the evening again</source>
        <translation>Avond heropenen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Bewaar als</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Bewaar als …</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Opgeslagen: {path}</translation>
    </message>
    <message>
        <source>Some signs, such as small pictures, are missing in this PDF. The Word file has them.</source>
        <translation>Enkele tekens, zoals kleine plaatjes, staan niet in deze PDF. In het Word-bestand staan ze wel.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tafels</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tijden</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat je ziet</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
</context>
<context>
    <name>RecordQuestions</name>
    <message>
        <source>Nothing waits for an answer: nothing was parked, and no table asked anything.</source>
        <translation>Er wacht niets op antwoord: er staat niets op de parkeerplaats en geen tafel had een vraag.</translation>
    </message>
    <message>
        <source>What waits for an answer</source>
        <translation>Wat op antwoord wacht</translation>
    </message>
</context>
<context>
    <name>RecordTables</name>
    <message>
        <source>This evening had no tables.</source>
        <translation>Deze avond had geen tafels.</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>Record of the evening</source>
        <translation>Verslag van de avond</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Mask the underlined words</source>
        <translation>Onderstreepte woorden onherkenbaar maken</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Ouder</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>The words that are chosen</source>
        <translation>De gekozen tekst</translation>
    </message>
    <message>
        <source>Whose voice</source>
        <translation>Van wie is de stem</translation>
    </message>
    <message>
        <source>Wipe for good</source>
        <translation>Wis voorgoed</translation>
    </message>
</context>
<context>
    <name>RefusedLines</name>
    <message>
        <source>Do not leave them out</source>
        <translation>Laat ze toch niet weg</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n refused line(s)</source>
        <translation>
            <numerusform>Laat %n geweigerde regel weg</numerusform>
            <numerusform>Laat %n geweigerde regels weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken over yet: mend these lines in your list, or say what the column is.</source>
        <translation>Er is nog niets overgenomen. Verbeter deze regels in je lijst en lees die opnieuw in, of kies boven een kolom iets anders.</translation>
    </message>
    <message>
        <source>Or leave these lines out.</source>
        <translation>Of laat deze regels weg.</translation>
    </message>
    <message>
        <source>These lines are left out; the others can be taken over.</source>
        <translation>Deze regels blijven weg; de andere kun je overnemen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>A whole evening was played; all that was typed was found again in the store.</source>
        <translation>Er is een hele avond gespeeld; alles wat is getypt, staat ook in de opslag.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blok</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Forms, answers or exit words are not in the store as they were given.</source>
        <translation>Formulieren, antwoorden of slotwoorden staan niet in de opslag zoals ze werden gegeven.</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duurde</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Of {n} quotes {missing} are not in the store as they were typed.</source>
        <translation>Van {n} citaten staan er {missing} niet in de opslag zoals ze zijn getypt.</translation>
    </message>
    <message>
        <source>Pauses do not count in what a block lasted.</source>
        <translation>Wat een blok duurde, is zonder de tijd dat de klok stilstond.</translation>
    </message>
    <message>
        <source>Pictures, times and the evening: {folder}</source>
        <translation>Beelden, tijden en de avond: {folder}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Planned end {plan}, real end {real}. Quotes typed and found again in the store: {n}.</source>
        <translation>Gepland einde {plan}, echt einde {real}. Citaten getypt en teruggevonden in de opslag: {n}.</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>The app did not answer in time.</source>
        <translation>De app gaf niet op tijd antwoord.</translation>
    </message>
    <message>
        <source>The coffee is in the hall.</source>
        <translation>De koffie staat in de hal.</translation>
    </message>
    <message>
        <source>The evening did not open.</source>
        <translation>De avond ging niet open.</translation>
    </message>
    <message>
        <source>The rehearsal begins.</source>
        <translation>Het proefdraaien begint.</translation>
    </message>
    <message>
        <source>The rehearsal was stopped halfway. Nothing of it is kept.</source>
        <translation>Het proefdraaien is halverwege gestopt. Er wordt niets van bewaard.</translation>
    </message>
    <message>
        <source>Times of the rehearsal, {day}</source>
        <translation>Tijden van het proefdraaien, {day}</translation>
    </message>
    <message>
        <source>What was typed is not stored.</source>
        <translation>Wat er is getypt, is niet opgeslagen.</translation>
    </message>
    <message>
        <source>{keys} did not do its work, in the block {block}.</source>
        <translation>{keys} deed niets, in het blok {block}.</translation>
    </message>
</context>
<context>
    <name>RehearsalStrip</name>
    <message>
        <source>A rehearsal plays in a window of its own, thirty times as fast. Your own evenings stay out of it.</source>
        <translation>Het proefdraaien loopt in een eigen venster, dertig keer zo snel. Je eigen avonden blijven erbuiten.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>An evening is running. You can rehearse and practise once it is closed.</source>
        <translation>Er loopt een avond. Proefdraaien en oefenen kan als die is afgerond.</translation>
    </message>
    <message>
        <source>Back to the evening that runs</source>
        <translation>Terug naar de avond die loopt</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Laat maar</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open de map</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Stop met oefenen</translation>
    </message>
    <message>
        <source>Stop rehearsing</source>
        <translation>Stop met proefdraaien</translation>
    </message>
    <message>
        <source>The practice did not succeed. Your own evenings were not touched. {why}</source>
        <translation>Het oefenen is niet gelukt. Aan je eigen avonden is niets veranderd. {why}</translation>
    </message>
    <message>
        <source>The practice is over. Nothing of it is kept.</source>
        <translation>Het oefenen is voorbij. Er is niets van bewaard.</translation>
    </message>
    <message>
        <source>The rehearsal did not succeed. Your own evenings were not touched. {why}</source>
        <translation>Het proefdraaien is niet gelukt. Aan je eigen avonden is niets veranderd. {why}</translation>
    </message>
    <message>
        <source>The rehearsal is over. Its pictures, its times and the evening are in {folder}.</source>
        <translation>Het proefdraaien is klaar. De beelden, de tijden en de avond staan in {folder}.</translation>
    </message>
    <message>
        <source>The rehearsal was stopped before its end. Nothing of the evening is kept.</source>
        <translation>Het proefdraaien is voor het einde gestopt. Van de avond is niets bewaard.</translation>
    </message>
    <message>
        <source>You practise in a window of its own, on a copy. Your own evenings stay out of it.</source>
        <translation>Je oefent in een eigen venster, op een kopie. Je eigen avonden blijven erbuiten.</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>All right</source>
        <translation>Begrepen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>1 subject has no answer yet; the file says so.</source>
        <translation>1 onderwerp heeft nog geen antwoord; dat staat ook in het bestand.</translation>
    </message>
    <message>
        <source>Some signs could not be drawn; look at the file.</source>
        <translation>Sommige tekens konden niet worden getekend; bekijk het bestand.</translation>
    </message>
    <message>
        <source>{n} subjects have no answer yet; the file says so.</source>
        <translation>{n} onderwerpen hebben nog geen antwoord; dat staat ook in het bestand.</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Role, as it stands in the agenda</source>
        <translation>Rol, zoals in het draaiboek</translation>
    </message>
    <message>
        <source>Take the role off the list</source>
        <translation>Rol van de lijst halen</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>our addition</source>
        <translation>aanvulling</translation>
    </message>
    <message>
        <source>taken by</source>
        <translation>door wie</translation>
    </message>
    <message>
        <source>{role} is taken by</source>
        <translation>Wie is {role}</translation>
    </message>
</context>
<context>
    <name>RolesCard</name>
    <message numerus="yes">
        <source>%n role(s) still open</source>
        <translation>
            <numerusform>%n rol nog open</numerusform>
            <numerusform>%n rollen nog open</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Voeg een rol toe</translation>
    </message>
    <message>
        <source>Gespreksleider and roles</source>
        <translation>Gespreksleider en rollen</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nieuwe rol</translation>
    </message>
    <message>
        <source>Role in the agenda, and who takes it</source>
        <translation>Rol in het draaiboek, en wie die rol heeft</translation>
    </message>
    <message>
        <source>The gespreksleider is</source>
        <translation>De gespreksleider is</translation>
    </message>
    <message>
        <source>Who is the gespreksleider</source>
        <translation>Wie is de gespreksleider</translation>
    </message>
    <message>
        <source>a colleague who is good at it</source>
        <translation>een collega die dit goed kan</translation>
    </message>
    <message>
        <source>all roles taken</source>
        <translation>alle rollen verdeeld</translation>
    </message>
    <message>
        <source>an independent facilitator</source>
        <translation>iemand van buiten, ingehuurd</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>nog niet gekozen</translation>
    </message>
    <message>
        <source>the parent consultant</source>
        <translation>de ouderconsulent</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>1 minute left</source>
        <translation>nog 1 minuut</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Ontwikkeling</translation>
    </message>
    <message>
        <source>Empty chair</source>
        <translation>Lege stoel</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>Inside: talk</source>
        <translation>Binnen: praten</translation>
    </message>
    <message>
        <source>Next evening: {day}</source>
        <translation>Volgende avond: {day}</translation>
    </message>
    <message>
        <source>Next message: {day}</source>
        <translation>Volgend bericht: {day}</translation>
    </message>
    <message>
        <source>Next message: {day}, through {way}</source>
        <translation>Volgend bericht: {day}, via {way}</translation>
    </message>
    <message>
        <source>Outside: listen</source>
        <translation>Buiten: luisteren</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Table {table}</source>
        <translation>Tafel {table}</translation>
    </message>
    <message>
        <source>Thank you, and a safe journey home</source>
        <translation>Bedankt en wel thuis</translation>
    </message>
    <message>
        <source>We begin shortly</source>
        <translation>We beginnen zo</translation>
    </message>
    <message>
        <source>We do not do this</source>
        <translation>Doen we niet</translation>
    </message>
    <message>
        <source>We do this</source>
        <translation>Doen we</translation>
    </message>
    <message>
        <source>We find out</source>
        <translation>Zoeken we uit</translation>
    </message>
    <message>
        <source>We find out, answer before {day}</source>
        <translation>Zoeken we uit, antwoord vóór {day}</translation>
    </message>
    <message>
        <source>We go on at</source>
        <translation>We gaan verder om</translation>
    </message>
    <message>
        <source>We go on shortly</source>
        <translation>We gaan zo verder</translation>
    </message>
    <message>
        <source>We start at {time}</source>
        <translation>We starten om {time}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>You hear from us through {way}</source>
        <translation>Je hoort van ons via {way}</translation>
    </message>
    <message>
        <source>Your table number is on your name card.</source>
        <translation>Je tafelnummer staat op je naamkaartje.</translation>
    </message>
    <message>
        <source>next: table {table}</source>
        <translation>daarna: tafel {table}</translation>
    </message>
    <message>
        <source>next: {block}</source>
        <translation>daarna: {block}</translation>
    </message>
    <message>
        <source>table {n} of {all}</source>
        <translation>tafel {n} van {all}</translation>
    </message>
    <message>
        <source>turn {n} of {all}</source>
        <translation>beurt {n} van {all}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message>
        <source>{heading} · until {time}</source>
        <translation>{heading} · tot {time}</translation>
    </message>
    <message>
        <source>{n} minutes left</source>
        <translation>nog {n} minuten</translation>
    </message>
    <message>
        <source>{tables} and {last}</source>
        <translation>{tables} en {last}</translation>
    </message>
    <message>
        <source>{words}: {reason}</source>
        <translation>{words}: {reason}</translation>
    </message>
</context>
<context>
    <name>RoomLine</name>
    <message>
        <source>May point to a person:</source>
        <translation>Kan op iemand wijzen:</translation>
    </message>
    <message>
        <source>The room reads: {words}</source>
        <translation>De zaal leest: {words}</translation>
    </message>
    <message>
        <source>{word} is fine</source>
        <translation>{word}: mag zo</translation>
    </message>
</context>
<context>
    <name>RoomSight</name>
    <message>
        <source>BEAMER IS GONE · THIS IS READY</source>
        <translation>BEAMER WEG · DIT STAAT KLAAR</translation>
    </message>
    <message>
        <source>BEAMER IS OFF · THIS IS READY</source>
        <translation>BEAMER UIT · DIT STAAT KLAAR</translation>
    </message>
    <message>
        <source>BLACK · THE ROOM SEES NOTHING</source>
        <translation>ZWART · DE ZAAL ZIET NIETS</translation>
    </message>
    <message>
        <source>FROZEN · THE ROOM KEEPS SEEING THIS</source>
        <translation>BEVROREN · DIT BLIJFT STAAN</translation>
    </message>
    <message>
        <source>SOON</source>
        <translation>STRAKS</translation>
    </message>
    <message>
        <source>THIS IS WHAT THE ROOM SEES</source>
        <translation>DIT ZIET DE ZAAL</translation>
    </message>
    <message>
        <source>What the room sees next</source>
        <translation>Wat de zaal straks ziet</translation>
    </message>
    <message>
        <source>does not all fit</source>
        <translation>past niet helemaal</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>a group has no minutes of its own</source>
        <translation>een groep heeft zelf geen minuten</translation>
    </message>
    <message>
        <source>a group needs parts</source>
        <translation>een groep moet delen hebben</translation>
    </message>
    <message>
        <source>a mark has 0 minutes</source>
        <translation>een moment heeft 0 minuten</translation>
    </message>
    <message>
        <source>a moment with a time zone</source>
        <translation>een moment met een tijdzone</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een heel getal</translation>
    </message>
    <message>
        <source>a word between braces is not known</source>
        <translation>een woord tussen accolades is onbekend</translation>
    </message>
    <message>
        <source>at least one block with minutes</source>
        <translation>minstens één blok met minuten</translation>
    </message>
    <message>
        <source>at most 12 words</source>
        <translation>hoogstens 12 woorden</translation>
    </message>
    <message>
        <source>choose one of the words that are allowed</source>
        <translation>kies een van de woorden die mogen</translation>
    </message>
    <message>
        <source>days before the evening or school days after it, not both</source>
        <translation>dagen voor de avond of schooldagen erna, niet allebei</translation>
    </message>
    <message>
        <source>may not be empty</source>
        <translation>mag niet leeg zijn</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>meer dan 0</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>geen toegang</translation>
    </message>
    <message>
        <source>no longer what was decided on</source>
        <translation>niet meer wat is vastgesteld</translation>
    </message>
    <message>
        <source>no steps belong here</source>
        <translation>hier horen geen stappen</translation>
    </message>
    <message>
        <source>not in the order of time</source>
        <translation>dit staat niet in de volgorde van de tijd</translation>
    </message>
    <message>
        <source>not more than the minutes</source>
        <translation>niet meer dan de minuten van het blok</translation>
    </message>
    <message>
        <source>only small letters, figures and dashes</source>
        <translation>alleen kleine letters, cijfers en streepjes</translation>
    </message>
    <message>
        <source>only the last part may have no end</source>
        <translation>alleen het laatste deel mag zonder einde zijn</translation>
    </message>
    <message>
        <source>outside what is possible</source>
        <translation>dit kan niet: te klein of te groot</translation>
    </message>
    <message>
        <source>points to something that is not there</source>
        <translation>dit verwijst naar iets wat er niet is</translation>
    </message>
    <message>
        <source>the app does not know this field</source>
        <translation>de app kent dit veld niet</translation>
    </message>
    <message>
        <source>the block it belongs to comes first and is a group</source>
        <translation>waar dit bij hoort, komt eerst en is een groep</translation>
    </message>
    <message>
        <source>the whole evening may last at most 24 hours</source>
        <translation>de hele avond mag hooguit 24 uur duren</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>dit bestand is er niet</translation>
    </message>
    <message>
        <source>this holds signs that are not allowed</source>
        <translation>hier staan tekens in die niet mogen</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>dit ontbreekt</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>dit is geen bestand</translation>
    </message>
    <message>
        <source>this is not text</source>
        <translation>dit is geen tekst</translation>
    </message>
    <message>
        <source>this kind of value does not belong here</source>
        <translation>dit soort waarde hoort hier niet</translation>
    </message>
    <message>
        <source>this prompt does not exist</source>
        <translation>deze vraag bestaat niet</translation>
    </message>
    <message>
        <source>this time zone does not exist</source>
        <translation>deze tijdzone bestaat niet</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>te groot</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>te lang</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>te veel</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>schrijf true of false</translation>
    </message>
    <message>
        <source>used twice</source>
        <translation>komt twee keer voor</translation>
    </message>
    <message>
        <source>write a date as 2026-11-24</source>
        <translation>schrijf een datum als 2026-11-24</translation>
    </message>
    <message>
        <source>write a time as 19:30</source>
        <translation>schrijf een tijd als 19:30</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>The words you wiped are back.</source>
        <translation>De woorden die je wiste staan er weer.</translation>
    </message>
</context>
<context>
    <name>SaidList</name>
    <message>
        <source>Words of the evening</source>
        <translation>Woorden van de avond</translation>
    </message>
</context>
<context>
    <name>SaidRows</name>
    <message>
        <source>parkeerplaats</source>
        <translation>parkeerplaats</translation>
    </message>
    <message>
        <source>point of the summary</source>
        <translation>punt van de samenvatting</translation>
    </message>
</context>
<context>
    <name>SchoolDaysBox</name>
    <message>
        <source>school days after</source>
        <translation>schooldagen erna</translation>
    </message>
</context>
<context>
    <name>Seating</name>
    <message>
        <source>1 parent</source>
        <translation>1 ouder</translation>
    </message>
    <message>
        <source>1 pupil</source>
        <translation>1 leerling</translation>
    </message>
    <message>
        <source>1 school</source>
        <translation>1 school</translation>
    </message>
    <message>
        <source>every table in proportion</source>
        <translation>elke tafel in verhouding</translation>
    </message>
    <message>
        <source>in proportion</source>
        <translation>in verhouding</translation>
    </message>
    <message>
        <source>it goes against another wish</source>
        <translation>een andere wens gaat ertegenin</translation>
    </message>
    <message>
        <source>no parents at the tables</source>
        <translation>geen ouders aan de tafels</translation>
    </message>
    <message>
        <source>nobody helps in that language</source>
        <translation>niemand helpt in die taal</translation>
    </message>
    <message>
        <source>nobody of school at the tables</source>
        <translation>niemand van school aan de tafels</translation>
    </message>
    <message>
        <source>nobody sits at a table yet</source>
        <translation>er zit nog niemand aan een tafel</translation>
    </message>
    <message>
        <source>not possible together with the rest</source>
        <translation>past niet samen met de rest</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>ouders</translation>
    </message>
    <message>
        <source>parents from {n} years</source>
        <translation>leerjaren van ouders: {n}</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>leerlingen</translation>
    </message>
    <message>
        <source>put here by hand: {n}</source>
        <translation>met de hand gezet: {n}</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>someone helps in {language}</source>
        <translation>iemand helpt in het {language}</translation>
    </message>
    <message>
        <source>someone was put elsewhere by hand</source>
        <translation>iemand is met de hand ergens anders gezet</translation>
    </message>
    <message>
        <source>table {table}: {what}</source>
        <translation>tafel {table}: {what}</translation>
    </message>
    <message>
        <source>that is the same person</source>
        <translation>dat is dezelfde persoon</translation>
    </message>
    <message>
        <source>that one is not on the list</source>
        <translation>die staat niet op de lijst</translation>
    </message>
    <message>
        <source>the other one has no seat</source>
        <translation>de ander heeft geen plek</translation>
    </message>
    <message>
        <source>there is no such table</source>
        <translation>die tafel is er niet</translation>
    </message>
    <message>
        <source>there is only one of that side</source>
        <translation>er is er maar één van die kant</translation>
    </message>
    <message>
        <source>wishes met: {n}</source>
        <translation>wensen gelukt: {n}</translation>
    </message>
    <message>
        <source>{code} · year {year}</source>
        <translation>{code} · lj {year}</translation>
    </message>
    <message>
        <source>{n} functions of school</source>
        <translation>functies van school: {n}</translation>
    </message>
    <message>
        <source>{n} parents</source>
        <translation>{n} ouders</translation>
    </message>
    <message>
        <source>{n} pupils</source>
        <translation>{n} leerlingen</translation>
    </message>
    <message>
        <source>{n} school</source>
        <translation>{n} school</translation>
    </message>
    <message>
        <source>{n} without a seat</source>
        <translation>{n} zonder plek</translation>
    </message>
    <message>
        <source>{n} {voice} too few</source>
        <translation>te weinig {voice} ({n})</translation>
    </message>
    <message>
        <source>{n} {voice} too many</source>
        <translation>te veel {voice} ({n})</translation>
    </message>
    <message>
        <source>{who} apart from {other}</source>
        <translation>{who} los van {other}</translation>
    </message>
    <message>
        <source>{who} at table {table}</source>
        <translation>{who} aan tafel {table}</translation>
    </message>
    <message>
        <source>{who} not alone</source>
        <translation>{who} niet alleen</translation>
    </message>
    <message>
        <source>{who} with help in {language}</source>
        <translation>{who} met hulp in het {language}</translation>
    </message>
    <message>
        <source>{who} with {other}</source>
        <translation>{who} met {other}</translation>
    </message>
</context>
<context>
    <name>SeatingAdvice</name>
    <message>
        <source>1 name card says another table: make the cards anew.</source>
        <translation>Op 1 naamkaartje staat een andere tafel: maak de kaartjes opnieuw.</translation>
    </message>
    <message>
        <source>Advice: one group of {people}.</source>
        <translation>Advies: één groep van {people}.</translation>
    </message>
    <message>
        <source>Advice: {n} tables, with {span} people at each.</source>
        <translation>Advies: {n} tafels, met aan elke tafel {span} mensen.</translation>
    </message>
    <message>
        <source>Dividing again, only who came gets a seat: {n} did not come.</source>
        <translation>Bij opnieuw verdelen krijgt alleen wie er is een plek: {n} niet gekomen.</translation>
    </message>
    <message>
        <source>Give away 1 seat: {who}</source>
        <translation>Geef 1 plek weg: {who}</translation>
    </message>
    <message>
        <source>Give away {n} seats: {who}</source>
        <translation>Geef {n} plekken weg: {who}</translation>
    </message>
    <message>
        <source>No table has a leader yet.</source>
        <translation>Er is nog geen gespreksleider bij een tafel.</translation>
    </message>
    <message>
        <source>No table has a theme yet.</source>
        <translation>Er is nog geen thema bij een tafel.</translation>
    </message>
    <message>
        <source>Nobody of school is expected: no table can be in proportion.</source>
        <translation>Er komt niemand van school: zo is geen tafel in verhouding.</translation>
    </message>
    <message>
        <source>The name cards are made. After a new division they are wrong.</source>
        <translation>De naamkaartjes zijn gemaakt. Na opnieuw verdelen kloppen ze niet meer.</translation>
    </message>
    <message>
        <source>To present, {n} tables need {better} minutes; the plan has {minutes}.</source>
        <translation>Om te presenteren hebben {n} tafels {better} minuten nodig; in het draaiboek staan er {minutes}.</translation>
    </message>
    <message>
        <source>With so few people one group is best. The plan then has no presentations.</source>
        <translation>Met zo weinig mensen is één groep het beste. In het draaiboek vervallen dan de presentaties.</translation>
    </message>
    <message>
        <source>With table {tables} these go: {what}. They come back with the number.</source>
        <translation>Met tafel {tables} verdwijnen: {what}. Ze komen terug als je het aantal weer ophoogt.</translation>
    </message>
    <message>
        <source>Without a leader: table {tables}.</source>
        <translation>Zonder gespreksleider: tafel {tables}.</translation>
    </message>
    <message>
        <source>Without a theme: table {tables}.</source>
        <translation>Zonder thema: tafel {tables}.</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulier</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>gespreksleider</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>notulist</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notities</translation>
    </message>
    <message>
        <source>pinned seats</source>
        <translation>vaste plekken</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plek</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>turn at the presentations</source>
        <translation>beurt bij de presentaties</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} tot {most}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} en nog {n}</translation>
    </message>
    <message>
        <source>{n} did not come.</source>
        <translation>{n} niet gekomen.</translation>
    </message>
    <message>
        <source>{n} name cards say another table: make the cards anew.</source>
        <translation>Op {n} naamkaartjes staat een andere tafel: maak de kaartjes opnieuw.</translation>
    </message>
    <message>
        <source>{n} not inside yet: they keep their seats.</source>
        <translation>{n} nog niet binnen: zij houden hun plek.</translation>
    </message>
    <message>
        <source>{n} without a seat.</source>
        <translation>{n} zonder plek.</translation>
    </message>
    <message>
        <source>{people} people are too many for one table.</source>
        <translation>{people} mensen zijn te veel voor één tafel.</translation>
    </message>
    <message>
        <source>{people} people do not fit {tables} tables.</source>
        <translation>{people} mensen passen niet bij {tables} tafels.</translation>
    </message>
    <message>
        <source>{school} of school is too few for one at each table.</source>
        <translation>{school} van school is te weinig voor één aan elke tafel.</translation>
    </message>
    <message>
        <source>{who} to table {n}</source>
        <translation>{who} naar tafel {n}</translation>
    </message>
</context>
<context>
    <name>SectionChoice</name>
    <message>
        <source>Part of the preparation</source>
        <translation>Deel van de voorbereiding</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Parts of the preparation</source>
        <translation>Delen van de voorbereiding</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nog niet begonnen</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Actions and progress</source>
        <translation>Acties en voortgang</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Draaiboek</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepsindeling</translation>
    </message>
    <message>
        <source>Letter to parents</source>
        <translation>Terugkoppeling</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Ready for the doors</source>
        <translation>Klaar voor de deur</translation>
    </message>
    <message>
        <source>Talk afterwards</source>
        <translation>Nabespreken</translation>
    </message>
    <message>
        <source>Tasks and team</source>
        <translation>Taken en team</translation>
    </message>
    <message>
        <source>Themes and questions</source>
        <translation>Thema&apos;s en vragen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Opbrengst</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>All blocks</source>
        <translation>Alle blokken</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle vragen</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle tafels</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle thema&apos;s</translation>
    </message>
    <message>
        <source>All voices</source>
        <translation>Alle stemmen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Search by…</source>
        <translation>Zoeken op…</translation>
    </message>
    <message>
        <source>Search in what was said</source>
        <translation>Zoeken in wat er gezegd is</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles laten zien</translation>
    </message>
    <message>
        <source>With a star</source>
        <translation>Met ster</translation>
    </message>
    <message>
        <source>exit words</source>
        <translation>slotwoorden</translation>
    </message>
    <message>
        <source>forms of tables</source>
        <translation>formulieren van tafels</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>ouders</translation>
    </message>
    <message>
        <source>parkeerplaats</source>
        <translation>parkeerplaats</translation>
    </message>
    <message>
        <source>points</source>
        <translation>punten</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>leerlingen</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>citaten</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Choose one and press the key that it shall have; Esc or Tab leaves it as it was.</source>
        <translation>Kies er een en druk de toets in die het moet worden; Esc of Tab laat alles zoals het was.</translation>
    </message>
    <message>
        <source>Clicker</source>
        <translation>Klikker</translation>
    </message>
    <message>
        <source>Evening in a file</source>
        <translation>Avond in een bestand</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Made by itself and checked. Putting one back keeps what is there now beside it.</source>
        <translation>Die maakt en controleert de app vanzelf. Zet je er een terug, dan blijft wat er nu is ook bewaard.</translation>
    </message>
    <message>
        <source>One file holds a whole evening, also what waits to be stored. It can be read here at any moment.</source>
        <translation>In één bestand past een hele avond, ook wat nog wacht op opslaan. Je kunt het hier altijd lezen.</translation>
    </message>
    <message>
        <source>PgDn and PgUp always work. Choose a line and press the button of the clicker; Tab stops.</source>
        <translation>PgDn en PgUp werken altijd. Kies een regel en druk op de knop van de klikker; Tab stopt.</translation>
    </message>
    <message>
        <source>Screen of the beamer</source>
        <translation>Scherm van de beamer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>Size of the text on the beamer</source>
        <translation>Grootte van de tekst op de beamer</translation>
    </message>
    <message>
        <source>These go to the room as they were typed. They are kept on this laptop only, for each school.</source>
        <translation>De zaal leest deze woorden zoals ze getypt zijn. Ze staan alleen op deze laptop, per school.</translation>
    </message>
    <message>
        <source>Words that are fine</source>
        <translation>Woorden die mogen</translation>
    </message>
    <message>
        <source>as the laptop</source>
        <translation>zoals de laptop</translation>
    </message>
    <message>
        <source>choose by itself</source>
        <translation>kies vanzelf</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (nu niet aangesloten)</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Column {letter} is</source>
        <translation>Kolom {letter} is</translation>
    </message>
    <message>
        <source>The heads are on line {n}</source>
        <translation>De kop staat op regel {n}</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>1 contribution</source>
        <translation>1 bijdrage</translation>
    </message>
    <message>
        <source>1 of school</source>
        <translation>1 school</translation>
    </message>
    <message>
        <source>1 parent</source>
        <translation>1 ouder</translation>
    </message>
    <message>
        <source>1 pupil</source>
        <translation>1 leerling</translation>
    </message>
    <message>
        <source>Erase “{title}” for good? Type the title. Then these are gone, out of all backups too: {what}. Files that you saved yourself stay.</source>
        <translation>“{title}” voorgoed wissen? Typ de titel. Dan zijn weg, ook uit alle reservekopieën: {what}. Bestanden die je zelf bewaarde, blijven staan.</translation>
    </message>
    <message>
        <source>Erased for good at the next start: {titles}</source>
        <translation>Wordt bij de volgende start voorgoed gewist: {titles}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>expected: {who}</source>
        <translation>verwacht: {who}</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>in het archief</translation>
    </message>
    <message>
        <source>in {n} days</source>
        <translation>over {n} dagen</translation>
    </message>
    <message>
        <source>is erased for good at the next start</source>
        <translation>wordt bij de volgende start voorgoed gewist</translation>
    </message>
    <message>
        <source>is erased for good on {day}</source>
        <translation>wordt voorgoed gewist op {day}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>the evening with 1 contribution</source>
        <translation>de avond met 1 bijdrage</translation>
    </message>
    <message>
        <source>the evening with {n} contributions</source>
        <translation>de avond met {n} bijdragen</translation>
    </message>
    <message>
        <source>the list with 1 person</source>
        <translation>de lijst met 1 persoon</translation>
    </message>
    <message>
        <source>the list with {n} people</source>
        <translation>de lijst met {n} mensen</translation>
    </message>
    <message>
        <source>to prepare</source>
        <translation>voorbereiden</translation>
    </message>
    <message>
        <source>walk-in {time}</source>
        <translation>inloop {time}</translation>
    </message>
    <message>
        <source>year {groups}</source>
        <translation>leerjaar {groups}</translation>
    </message>
    <message>
        <source>{done} of {all} tasks</source>
        <translation>{done} van {all} taken</translation>
    </message>
    <message>
        <source>{n} contributions</source>
        <translation>{n} bijdragen</translation>
    </message>
    <message>
        <source>{n} of school</source>
        <translation>{n} school</translation>
    </message>
    <message>
        <source>{n} parents</source>
        <translation>{n} ouders</translation>
    </message>
    <message>
        <source>{n} pupils</source>
        <translation>{n} leerlingen</translation>
    </message>
    <message>
        <source>“{title}” is in the bin, and is erased for good on {day}.</source>
        <translation>“{title}” staat in de prullenbak en wordt voorgoed gewist op {day}.</translation>
    </message>
</context>
<context>
    <name>ShelfCard</name>
    <message numerus="yes">
        <source>%n evening(s) in the archive.</source>
        <translation>
            <numerusform>In het archief is er wel %n.</numerusform>
            <numerusform>In het archief zijn er wel %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>All your evenings are in the archive. Show the archive too to see them.</source>
        <translation>Al je avonden zijn in het archief. Toon ook het archief om ze te zien.</translation>
    </message>
    <message>
        <source>An evening is running. Close it first, then you can delete.</source>
        <translation>Er is een avond bezig. Rond die eerst af, dan kun je verwijderen.</translation>
    </message>
    <message>
        <source>No evening has “{words}” in its title or theme. Try another word, or press Esc to see all.</source>
        <translation>Geen avond heeft “{words}” in de titel of het thema. Probeer een ander woord, of druk op Esc om alles te zien.</translation>
    </message>
    <message>
        <source>The evening is back from the archive.</source>
        <translation>De avond is uit het archief gehaald.</translation>
    </message>
    <message>
        <source>The evening is back from the bin, with all that belongs to it.</source>
        <translation>De avond staat er weer, met alles wat erbij hoort.</translation>
    </message>
    <message>
        <source>The evening is in the archive.</source>
        <translation>De avond staat nu in het archief.</translation>
    </message>
    <message>
        <source>The title stays as it was. F2 and ↑ bring back what you typed.</source>
        <translation>De titel blijft zoals hij was. F2 en ↑ halen terug wat je typte.</translation>
    </message>
</context>
<context>
    <name>ShelfHead</name>
    <message numerus="yes">
        <source>%n evening(s)</source>
        <translation>
            <numerusform>%n avond</numerusform>
            <numerusform>%n avonden</numerusform>
        </translation>
    </message>
    <message>
        <source>All evenings</source>
        <translation>Alle avonden</translation>
    </message>
    <message>
        <source>Search in titles and themes</source>
        <translation>Zoek in titels en thema’s</translation>
    </message>
    <message>
        <source>Show the archive too</source>
        <translation>Toon ook het archief</translation>
    </message>
    <message>
        <source>{found} of {evenings}</source>
        <translation>{found} van {evenings}</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>All evenings</source>
        <translation>Alle avonden</translation>
    </message>
</context>
<context>
    <name>ShelfTools</name>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Kopie maken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Other title</source>
        <translation>Andere titel</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Uit het archief halen</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>Naar het archief</translation>
    </message>
</context>
<context>
    <name>SideColumns</name>
    <message>
        <source>Width of the agenda</source>
        <translation>Breedte van de agenda</translation>
    </message>
    <message>
        <source>Width of the summary</source>
        <translation>Breedte van de samenvatting</translation>
    </message>
</context>
<context>
    <name>SourceChoice</name>
    <message>
        <source>Copy of an earlier evening</source>
        <translation>Als kopie van een eerdere avond</translation>
    </message>
    <message>
        <source>Draaiboek ouderpartnerschap</source>
        <translation>Uit het draaiboek ouderpartnerschap</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hoe je begint</translation>
    </message>
    <message>
        <source>Own draaiboek: {name}</source>
        <translation>Eigen draaiboek: {name}</translation>
    </message>
    <message>
        <source>Which earlier evening</source>
        <translation>Welke eerdere avond</translation>
    </message>
</context>
<context>
    <name>StageKeys</name>
    <message>
        <source>Black</source>
        <translation>Zwart scherm</translation>
    </message>
    <message>
        <source>Black: on</source>
        <translation>Zwart: aan</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Bevries</translation>
    </message>
    <message>
        <source>Frozen: on</source>
        <translation>Bevroren</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n evening(s) are back.</source>
        <translation>
            <numerusform>%n avond is terug.</numerusform>
            <numerusform>%n avonden zijn terug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of “{title}” are stored after all.</source>
        <translation>
            <numerusform>%n notitie van “{title}” is alsnog opgeslagen.</numerusform>
            <numerusform>%n notities van “{title}” zijn alsnog opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your evenings will stand here as soon as they can be opened.</source>
        <translation>Je avonden staan hier zodra ze kunnen worden geopend.</translation>
    </message>
</context>
<context>
    <name>StateChoice</name>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>time for {step}: {key}</source>
        <translation>tijd voor {step}: {key}</translation>
    </message>
    <message>
        <source>{step} until {time}</source>
        <translation>{step} tot {time}</translation>
    </message>
</context>
<context>
    <name>StillOpen</name>
    <message>
        <source>1 form not typed over</source>
        <translation>1 formulier niet overgetypt</translation>
    </message>
    <message>
        <source>1 point without an answer</source>
        <translation>1 punt zonder antwoord</translation>
    </message>
    <message>
        <source>1 question without an owner</source>
        <translation>1 vraag zonder eigenaar</translation>
    </message>
    <message>
        <source>{n} forms not typed over</source>
        <translation>{n} formulieren niet overgetypt</translation>
    </message>
    <message>
        <source>{n} points without an answer</source>
        <translation>{n} punten zonder antwoord</translation>
    </message>
    <message>
        <source>{n} questions without an owner</source>
        <translation>{n} vragen zonder eigenaar</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Another program holds the file with the evenings.</source>
        <translation>Een ander programma houdt het bestand met de avonden vast.</translation>
    </message>
    <message>
        <source>It is tried again by itself every few seconds.</source>
        <translation>Samenspraak probeert het vanzelf elke paar seconden opnieuw.</translation>
    </message>
    <message>
        <source>Something went wrong while the evenings were opened.</source>
        <translation>Er ging iets mis bij het openen van de avonden.</translation>
    </message>
    <message>
        <source>The disk gives an error, so the file with the evenings cannot be opened.</source>
        <translation>De schijf geeft een fout. Daardoor kan het bestand met de avonden niet open.</translation>
    </message>
    <message>
        <source>The disk is full, so the file with the evenings cannot be opened.</source>
        <translation>De schijf is vol. Daardoor kan het bestand met de avonden niet open. Maak ruimte.</translation>
    </message>
    <message>
        <source>The file with the evenings cannot be opened now.</source>
        <translation>Het bestand met de avonden kan nu niet open.</translation>
    </message>
    <message>
        <source>The file with the evenings cannot be opened. It was not touched.</source>
        <translation>Het bestand met de avonden kan niet open. Er is niets aan veranderd.</translation>
    </message>
    <message>
        <source>The file with the evenings is damaged. Put back a backup; the file was not touched.</source>
        <translation>Het bestand met de avonden is beschadigd. Zet een reservekopie terug. Aan het bestand is niets veranderd.</translation>
    </message>
    <message>
        <source>The file with the evenings was moved or deleted, so nothing is stored now. Put it back, or choose “Go on here”: then all of it is written again in its place.</source>
        <translation>Het bestand met de avonden is verplaatst of gewist. Er wordt nu niets opgeslagen. Zet het terug, of kies “Hier verder”: dan wordt alles opnieuw op zijn plaats gezet.</translation>
    </message>
    <message>
        <source>The folder with the evenings cannot be written.</source>
        <translation>In de map met de avonden kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>What you type stays here and is stored as soon as that can be done.</source>
        <translation>Wat je typt blijft hier staan en wordt opgeslagen zodra dat kan.</translation>
    </message>
</context>
<context>
    <name>StoreStrip</name>
    <message>
        <source>Go on here</source>
        <translation>Hier verder</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open de map</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Save this evening in a file</source>
        <translation>Deze avond in een bestand</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
</context>
<context>
    <name>StretchRow</name>
    <message>
        <source>Began at</source>
        <translation>Begonnen om</translation>
    </message>
    <message>
        <source>No pause</source>
        <translation>Geen pauze</translation>
    </message>
    <message>
        <source>This was: {block}</source>
        <translation>Dit was: {block}</translation>
    </message>
    <message>
        <source>Was not on</source>
        <translation>Niet geweest</translation>
    </message>
    <message>
        <source>is on now</source>
        <translation>is nu bezig</translation>
    </message>
    <message>
        <source>minutes to the block after</source>
        <translation>minuten naar het blok erna</translation>
    </message>
    <message>
        <source>minutes to the block before</source>
        <translation>minuten naar het blok ervoor</translation>
    </message>
    <message>
        <source>pause {began}–{ended}</source>
        <translation>pauze {began}–{ended}</translation>
    </message>
    <message>
        <source>{block} began at</source>
        <translation>{block} begon om</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>Leader of table {n}</source>
        <translation>Gespreksleider van tafel {n}</translation>
    </message>
    <message>
        <source>Note-taker of table {n}</source>
        <translation>Notulist van tafel {n}</translation>
    </message>
    <message>
        <source>Place of table {n}</source>
        <translation>Plek van tafel {n}</translation>
    </message>
    <message>
        <source>Table {n}</source>
        <translation>Tafel {n}</translation>
    </message>
    <message>
        <source>Table {n}: {counts}</source>
        <translation>Tafel {n}: {counts}</translation>
    </message>
    <message>
        <source>Theme of table {n}</source>
        <translation>Thema van tafel {n}</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>gespreksleider</translation>
    </message>
    <message>
        <source>no theme yet</source>
        <translation>nog geen thema</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>notulist</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plek</translation>
    </message>
</context>
<context>
    <name>TablesPane</name>
    <message>
        <source>One group</source>
        <translation>Eén groep</translation>
    </message>
    <message>
        <source>There are no tables yet. Their number stands under Fill in, and under Groups.</source>
        <translation>Er zijn nog geen tafels. Hun aantal staat bij Invullen en bij Groepsindeling.</translation>
    </message>
</context>
<context>
    <name>TakingTools</name>
    <message>
        <source>All off</source>
        <translation>Alles eraf</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>In which words</source>
        <translation>In welke woorden</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation>Toon de volgende</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>in which words</source>
        <translation>in welke woorden</translation>
    </message>
    <message>
        <source>{n} of at most {most}</source>
        <translation>{n} van hoogstens {most}</translation>
    </message>
</context>
<context>
    <name>TargetChoice</name>
    <message>
        <source>Behind point…</source>
        <translation>Bij punt…</translation>
    </message>
    <message>
        <source>Put behind a point</source>
        <translation>Bij een punt zetten</translation>
    </message>
</context>
<context>
    <name>TargetColumn</name>
    <message>
        <source>A new point of what is chosen</source>
        <translation>Een nieuw punt van wat gekozen is</translation>
    </message>
    <message>
        <source>Alt with a digit, or a click, puts there what is chosen.</source>
        <translation>Alt met een cijfer, of een klik, zet daar wat gekozen is.</translation>
    </message>
    <message>
        <source>New point of what is chosen…</source>
        <translation>Nieuw punt van wat gekozen is…</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message numerus="yes">
        <source>%n school day(s) after the evening, Monday to Friday.</source>
        <translation>
            <numerusform>%n schooldag na de avond, van maandag tot en met vrijdag.</numerusform>
            <numerusform>%n schooldagen na de avond, van maandag tot en met vrijdag.</numerusform>
        </translation>
    </message>
    <message>
        <source>(our addition)</source>
        <translation>(aanvulling van Samenspraak)</translation>
    </message>
    <message>
        <source>Days before the evening</source>
        <translation>Dagen voor de avond</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>Taak weghalen</translation>
    </message>
    <message>
        <source>Delete task {task}</source>
        <translation>Taak {task} weghalen</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Klaar: {task}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
    <message>
        <source>Go to where it is done: {task}</source>
        <translation>Ga naar waar het gebeurt: {task}</translation>
    </message>
    <message>
        <source>School days after the evening</source>
        <translation>Schooldagen na de avond</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>The app does not know holidays: change the day when there are any.</source>
        <translation>Vakanties kent de app niet: verander de dag als die ertussen vallen.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>vóór {day}</translation>
    </message>
    <message>
        <source>overdue: {day}</source>
        <translation>te laat: {day}</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>wie?</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a task of your own and press Enter</source>
        <translation>Voeg een eigen taak toe en druk op Enter</translation>
    </message>
    <message>
        <source>Make a tight plan</source>
        <translation>Maak een krap plan</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nieuwe taak</translation>
    </message>
    <message>
        <source>Spreads what is late over the days that are left.</source>
        <translation>Verdeelt wat te laat is over de dagen die er nog zijn.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} van {all} klaar</translation>
    </message>
</context>
<context>
    <name>TasksSection</name>
    <message>
        <source>Tasks and team</source>
        <translation>Taken en team</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n lid</numerusform>
            <numerusform>%n leden</numerusform>
        </translation>
    </message>
    <message>
        <source>Actieteam</source>
        <translation>Actieteam</translation>
    </message>
    <message>
        <source>Add a function, such as mentor</source>
        <translation>Voeg een functie toe, zoals mentor</translation>
    </message>
    <message>
        <source>Ask colleagues from several layers and departments.</source>
        <translation>Vraag collega&apos;s uit verschillende lagen en afdelingen.</translation>
    </message>
    <message>
        <source>New member, by function</source>
        <translation>Nieuw lid, per functie</translation>
    </message>
    <message>
        <source>Only {function}. Think of the caretaker, the office or the COPA too.</source>
        <translation>Alleen {function}. Denk ook aan de conciërge, de administratie of de COPA.</translation>
    </message>
</context>
<context>
    <name>TextsCard</name>
    <message>
        <source>For the pupils</source>
        <translation>Voor de leerlingen</translation>
    </message>
    <message>
        <source>For the pupils (mentors read it out; it stands among the papers)</source>
        <translation>Voor de leerlingen (mentoren lezen het voor; het staat bij Papieren)</translation>
    </message>
    <message>
        <source>Texts to pass on</source>
        <translation>Teksten om te delen</translation>
    </message>
    <message>
        <source>What do you want to reach, and why now?</source>
        <translation>Wat willen jullie bereiken, en waarom nu?</translation>
    </message>
    <message>
        <source>What is the evening about, and what not?</source>
        <translation>Waar gaat de avond over, en waarover niet?</translation>
    </message>
    <message>
        <source>Why this evening</source>
        <translation>Waarom deze avond</translation>
    </message>
    <message>
        <source>Why this evening (for the actieteam and in the invitation)</source>
        <translation>Waarom deze avond (voor het actieteam en in de uitnodiging)</translation>
    </message>
</context>
<context>
    <name>ThemeBox</name>
    <message>
        <source>Add a question for the tables</source>
        <translation>Voeg een vraag voor de tafels toe</translation>
    </message>
    <message>
        <source>New question for the tables</source>
        <translation>Nieuwe vraag voor de tafels</translation>
    </message>
    <message>
        <source>Take this theme off the evening</source>
        <translation>Haal dit thema van de avond</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>ThemeCard</name>
    <message>
        <source>The theme over the evenings</source>
        <translation>Het thema over de avonden</translation>
    </message>
</context>
<context>
    <name>ThemesCard</name>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n thema</numerusform>
            <numerusform>%n thema&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a theme of your own and press Enter</source>
        <translation>Voeg een eigen thema toe en druk op Enter</translation>
    </message>
    <message>
        <source>Choose what the evening is about. Each table can have a theme with its questions.</source>
        <translation>Kies waar de avond over gaat. Elke tafel kan een thema krijgen, met eigen vragen.</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nieuw thema</translation>
    </message>
    <message>
        <source>Theme of an earlier evening</source>
        <translation>Thema van een eerdere avond</translation>
    </message>
    <message>
        <source>Themes of this evening</source>
        <translation>Thema&apos;s van deze avond</translation>
    </message>
</context>
<context>
    <name>ThemesSection</name>
    <message>
        <source>Themes and questions</source>
        <translation>Thema&apos;s en vragen</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>THE THREAD OF THIS SUBJECT</source>
        <translation>DE DRAAD VAN DIT PUNT</translation>
    </message>
    <message>
        <source>This hangs on nothing yet. Choose where it belongs.</source>
        <translation>Dit hangt nog nergens bij. Kies waar het bij hoort.</translation>
    </message>
    <message>
        <source>Told to parents</source>
        <translation>Aan ouders verteld</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>en nog {n}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
</context>
<context>
    <name>TimesSheet</name>
    <message>
        <source>A pause was forgotten: from</source>
        <translation>Een pauze vergeten? Van</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Afgerond om</translation>
    </message>
    <message>
        <source>Pause from</source>
        <translation>Pauze van</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>Pauze tot</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Times of the evening</source>
        <translation>Tijden van de avond</translation>
    </message>
    <message>
        <source>Type when a block really began. “Was not on” gives its minutes to the block before.</source>
        <translation>Typ wanneer een blok echt begon. “Niet geweest” geeft de minuten aan het blok ervoor.</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title of the evening</source>
        <translation>Titel van de avond</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Beamer: off</source>
        <translation>Beamer: uit</translation>
    </message>
    <message>
        <source>Close the evening</source>
        <translation>Avond afronden</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Avonden</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>not stored yet…</source>
        <translation>nog niet opgeslagen…</translation>
    </message>
</context>
<context>
    <name>TouchCard</name>
    <message>
        <source>Next evening on</source>
        <translation>Volgende avond op</translation>
    </message>
    <message>
        <source>Next message on</source>
        <translation>Volgend bericht op</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>the app of the school, a letter …</source>
        <translation>de app van school, een brief …</translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message>
        <source>Table {n}</source>
        <translation>Tafel {n}</translation>
    </message>
    <message>
        <source>drops out</source>
        <translation>valt af</translation>
    </message>
    <message>
        <source>has told</source>
        <translation>heeft verteld</translation>
    </message>
    <message>
        <source>no theme yet</source>
        <translation>nog geen thema</translation>
    </message>
    <message>
        <source>speaks now</source>
        <translation>vertelt nu</translation>
    </message>
    <message>
        <source>still comes</source>
        <translation>komt nog</translation>
    </message>
</context>
<context>
    <name>TurnCards</name>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Table {n}</source>
        <translation>Tafel {n}</translation>
    </message>
    <message>
        <source>Table {n} drops out</source>
        <translation>Tafel {n} valt af</translation>
    </message>
    <message>
        <source>Table {n} speaks after all</source>
        <translation>Tafel {n} vertelt toch</translation>
    </message>
</context>
<context>
    <name>TurnClock</name>
    <message>
        <source>block over: {time}</source>
        <translation>blok voorbij: {time}</translation>
    </message>
    <message>
        <source>block {time}, until {until}</source>
        <translation>blok nog {time}, tot {until}</translation>
    </message>
    <message>
        <source>for this table</source>
        <translation>voor deze tafel</translation>
    </message>
    <message>
        <source>last table</source>
        <translation>laatste tafel</translation>
    </message>
    <message>
        <source>nearly over</source>
        <translation>bijna om</translation>
    </message>
    <message>
        <source>next: table {n}</source>
        <translation>daarna tafel {n}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>table {n}</source>
        <translation>tafel {n}</translation>
    </message>
    <message>
        <source>{words}, {time} each</source>
        <translation>{words}, elk {time}</translation>
    </message>
</context>
<context>
    <name>TurnHead</name>
    <message>
        <source>No pitch was filled in: let the table say it in one sentence.</source>
        <translation>Er is geen pitch ingevuld: laat de tafel het in één zin zeggen.</translation>
    </message>
    <message>
        <source>Thank the table. Ask for one reaction.</source>
        <translation>Bedank de tafel. Vraag één reactie.</translation>
    </message>
    <message>
        <source>The room does not read this yet: go to this table once more.</source>
        <translation>De zaal leest dit nog niet: ga nog een keer naar deze tafel.</translation>
    </message>
    <message>
        <source>Who tells: {voice}</source>
        <translation>Wie vertelt: {voice}</translation>
    </message>
</context>
<context>
    <name>TurnsStrip</name>
    <message>
        <source>+{n} min</source>
        <translation>+{n} min</translation>
    </message>
    <message>
        <source>Less than a minute each. More time helps, or a gallery walk: hang up the sheets and walk past them.</source>
        <translation>Minder dan een minuut per tafel. Meer tijd helpt, of een galerijronde: hang de vellen op en loop erlangs.</translation>
    </message>
    <message>
        <source>Less than a minute each: more time, or a gallery walk.</source>
        <translation>Minder dan een minuut per tafel: meer tijd of een galerijronde.</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Volgend blok</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>De tijd is op.</translation>
    </message>
    <message>
        <source>The time is up: more of it, fewer tables, or on?</source>
        <translation>De tijd is op: meer tijd, minder tafels, of door?</translation>
    </message>
    <message>
        <source>Without table {n}</source>
        <translation>Zonder tafel {n}</translation>
    </message>
</context>
<context>
    <name>UpdateField</name>
    <message>
        <source>What happened?</source>
        <translation>Wat is er gebeurd?</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>parent</source>
        <translation>ouder</translation>
    </message>
    <message>
        <source>pupil</source>
        <translation>leerling</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
</context>
<context>
    <name>WipingQuestion</name>
    <message numerus="yes">
        <source>%n more with the same words, or below it, goes along.</source>
        <translation>
            <numerusform>Nog %n met dezelfde woorden, of eronder, gaat mee.</numerusform>
            <numerusform>Nog %n met dezelfde woorden, of eronder, gaan mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Laat maar</translation>
    </message>
    <message>
        <source>The kept file goes along: {names}.</source>
        <translation>Het bewaarde bestand gaat mee: {names}.</translation>
    </message>
    <message>
        <source>Wipe for good</source>
        <translation>Wis voorgoed</translation>
    </message>
    <message>
        <source>Wipe “{words}” for good? It cannot be taken back. Backups hold it for at most 14 days.</source>
        <translation>“{words}” voorgoed wissen? Het komt niet terug. Reservekopieën houden het nog hoogstens 14 dagen.</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>REHEARSAL · nothing of this is kept</source>
        <translation>PROEF · hiervan wordt niets bewaard</translation>
    </message>
</context>
</TS>
