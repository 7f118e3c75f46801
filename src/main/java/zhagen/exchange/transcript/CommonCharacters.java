package zhagen.exchange.transcript;

import java.util.BitSet;

/// The Chinese characters that every text uses most. Text decoded with the wrong character set is Chinese too, but of
/// rare characters: that is how encodings are told apart.
final class CommonCharacters {

    private static final String SIMPLIFIED = """
            的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实
            日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员
            解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象
            完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔您吗呢吧嗯哦啊谢请觉哪怎谁访谈答者受采单位局厅处科领导共享数据信息协调平台部门县省镇街村办案标准流程考核责任
            隐私愿推协业绩
            """;
    private static final String TRADITIONAL = """
            這個們來為國說時會對後過發經麼學還沒動開從實與長機無關點業將兩間問種當現進樣當見體應戰頭產話給員門聲東處論義幾認條題爾別變總電數報結務場計區隊決馬聽卻達強難權設記類據邊張該規萬領確傳師觀讓識帶導爭運筆
            嗎請誰訪談採單廳協調縣鎮鄉辦標準責願謝覺裡裏點氣於著麼樣書樂畫語際臺灣網經濟議題創資訊組織環興輕億藝議歡專買賣錢車歲親愛寫讀聯絡圖館灣說應該當選舉黨統計總歷團隊職務員實際變
            """;

    private static final BitSet SET = new BitSet(0x10000);

    static {
        (SIMPLIFIED + TRADITIONAL).chars().filter(character -> character > ' ').forEach(SET::set);
    }

    private CommonCharacters() {}

    /// How much of what is not ASCII in `text` is ordinary Chinese, from 0 to 1.
    static double shareIn(String text) {
        var beyondAscii = 0;
        var ordinary = 0;
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character > 0x7F) {
                beyondAscii++;
                if (SET.get(character) || isPunctuation(character)) {
                    ordinary++;
                }
            }
        }
        return beyondAscii == 0 ? 0 : (double) ordinary / beyondAscii;
    }

    private static boolean isPunctuation(char character) {
        return "，。：；？！、“”‘’（）《》【】「」『』…—　·".indexOf(character) >= 0;
    }
}
