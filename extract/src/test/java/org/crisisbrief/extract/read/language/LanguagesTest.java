package org.crisisbrief.extract.read.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private final Languages languages = Languages.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The river rose above its banks on Monday night, and the mayor said that two bridges in the old town had been closed.
            fr | La rivière est sortie de son lit dans la nuit de lundi, et le maire a déclaré que deux ponts de la vieille ville étaient fermés.
            es | El río se desbordó en la noche del lunes y el alcalde dijo que dos puentes del casco antiguo habían sido cerrados al tráfico.
            de | Der Fluss ist in der Nacht zum Dienstag über die Ufer getreten, und der Bürgermeister sagte, zwei Brücken der Altstadt seien gesperrt.
            it | Il fiume è uscito dagli argini nella notte di lunedì e il sindaco ha detto che due ponti della città vecchia sono stati chiusi.
            pt | O rio transbordou na noite de segunda-feira e o prefeito disse que duas pontes da cidade velha foram fechadas ao trânsito.
            nl | De rivier is in de nacht van maandag op dinsdag buiten haar oevers getreten en de burgemeester zei dat twee bruggen gesloten zijn.
            id | Sungai itu meluap pada hari Senin malam dan wali kota mengatakan bahwa dua jembatan di kota tua telah ditutup untuk kendaraan karena air terus naik; warga diminta tetap berada di rumah dan tidak pergi ke sekolah.
            sw | Mto huo ulifurika usiku wa Jumatatu na meya alisema kwamba madaraja mawili katika mji mkongwe yamefungwa kwa sababu ya maji.
            tr | Nehir pazartesi gecesi taştı ve belediye başkanı eski şehirdeki iki köprünün trafiğe kapatıldığını ve okulların açılmayacağını söyledi.
            ru | В ночь на вторник река вышла из берегов, и мэр сообщил, что два моста в старом городе закрыты для движения транспорта.
            uk | У ніч на вівторок річка вийшла з берегів, і мер повідомив, що два мости у старому місті закриті для руху транспорту.
            kk | Дүйсенбі түні өзен арнасынан асып, қала әкімі ескі қаладағы екі көпірдің көлік қозғалысы үшін жабылғанын айтты.
            ar | فاض النهر ليلة الاثنين وقال رئيس البلدية إن جسرين في المدينة القديمة قد أغلقا أمام حركة المرور وإن المدارس لن تفتح أبوابها.
            fa | رودخانه دوشنبه شب طغیان کرد و شهردار گفت که دو پل در شهر قدیمی بسته شده‌اند و مدرسه‌ها فردا باز نخواهند شد و مردم باید در خانه بمانند.
            hi | सोमवार की रात नदी में बाढ़ आ गई और महापौर ने कहा कि पुराने शहर के दो पुल बंद कर दिए गए हैं और विद्यालय नहीं खुलेंगे।
            zh | 星期一晚上河水漫过堤岸，市长说老城区的两座桥梁已经关闭，学校明天不会开门。
            ja | 月曜日の夜に川が氾濫し、市長は旧市街の二つの橋が閉鎖されたと述べた。
            ko | 월요일 밤 강이 범람했고 시장은 구시가지의 다리 두 곳이 폐쇄되었다고 말했다.
            """)
    void namesTheLanguageOfOneSentence(String code, String sentence) {
        assertEquals(Optional.of(code), languages.of(sentence).map(Language::code));
    }

    @Test
    void doesNotTakeAListOfNamesForALanguage() {
        assertEquals(
                Optional.empty(),
                languages.of("Kampong Baru, Sungai Lama, Teluk Hitam").map(Language::code));
    }

    @Test
    void doesNotTakeATableOfNamesAndNumbersForALanguage() {
        String table = "Date: 2021-05-06; Place: Kampong Baru; Killed: 2; Note: one person missing\n\n"
                + "Date: 2021-05-07; Place: Teluk Hitam; Killed: 3; Note: -\n\n"
                + "Date: 2021-05-07; Place: Sungai Lama; Killed: 1; Injured: 4\n\n";

        assertEquals(Optional.empty(), languages.of(table).map(Language::code));
        assertEquals(
                Optional.of("fr"),
                languages
                        .of(
                                "Date: 2021-05-06; Lieu: Foumbot; Remarques: Deux ponts de la ville ont été fermés par la police "
                                        + "et la route est coupée depuis lundi")
                        .map(Language::code));
    }

    @Test
    void knowsALanguageWrittenInCapitals() {
        assertEquals(
                Optional.of("es"),
                languages
                        .of(
                                "EL RÍO SE DESBORDÓ EN LA NOCHE DEL LUNES Y EL ALCALDE DIJO QUE DOS PUENTES HABÍAN SIDO CERRADOS AL TRÁFICO.")
                        .map(Language::code));
    }

    @Test
    void knowsEnglishAmongForeignNames() {
        assertEquals(
                Optional.of(Language.ENGLISH),
                languages.of("Gouverneur Jean-Baptiste Ngoumou and Madame Thérèse Abéga of Bafoussam were in the town "
                        + "when the road to Foumbot was closed by the Gendarmerie nationale."));
    }
}
