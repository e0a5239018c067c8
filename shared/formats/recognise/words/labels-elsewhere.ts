/**
 * "Press release" in languages whose other words are not known here, so that at least the label is told
 * from the headline.
 */
export const labelsElsewhere =
  'persbericht|pressmeddelande|pressemelding|pressemeddelelse|lehdistötiedote|tiedote|fréttatilkynning|komunikat prasowy|informacja prasowa|tisková zpráva|tlačová správa|sajtóközlemény|priopćenje|priopćenje za medije|saopštenje za javnost|sporočilo za javnost|comunicat de presă|basın bülteni|basın açıklaması|δελτίο τύπου|прес-реліз|съобщение за медиите|pressiteade|preses relīze|pranešimas spaudai|プレスリリース|報道発表|보도자료|siaran pers|thông cáo báo chí|הודעה לעיתונות'.split(
    '|',
  );
