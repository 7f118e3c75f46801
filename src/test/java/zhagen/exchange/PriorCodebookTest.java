package zhagen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.Language;
import zhagen.model.PriorCodes.Element;
import zhagen.model.Refused;

class PriorCodebookTest {

    private static PriorCodebook read(String name, String text) {
        return PriorCodebook.read(name, text.getBytes(StandardCharsets.UTF_8), Wishes.NONE);
    }

    private static String tree(List<Element> elements) {
        return elements.stream()
                .map(it -> it.name().in(Language.ZH) + (it.parts().isEmpty() ? "" : "(" + tree(it.parts()) + ")"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void columnsOfLevelsAreReadWithTheirMergedCells() {
        var read = read("先验.csv", """
                维度,主范畴,范畴,内涵
                收益,集体性收益,整体效率,大家都好
                ,,服务改善,
                ,选择性收益,部门声誉,
                风险,分配风险,,谁吃亏
                """);
        assertThat(tree(read.elements())).isEqualTo("收益(集体性收益(整体效率 服务改善) 选择性收益(部门声誉)) 风险(分配风险)");
        var risk = read.elements().getLast().parts().getFirst();
        assertThat(risk.definition().zh()).isEqualTo("谁吃亏");
        assertThat(read.size()).isEqualTo(8);
    }

    @Test
    void namesMayTellWhatStandsAboveThemInAnyOrder() {
        var read = read("prior.csv", """
                code,parent,definition
                trust,relations,expecting good will
                relations,,
                structure,relations,
                cost,economy,
                """);
        assertThat(tree(read.elements())).isEqualTo("relations(trust structure) economy(cost)");
    }

    @Test
    void whatStandsAboveItselfStandsAboveNothing() {
        assertThat(read("p.csv", "code,parent\na,b\nb,a\n").size()).isEqualTo(2);
    }

    @Test
    void listsAreIndentedAndHeadingsStandAboveThem() {
        var read = read("先验.md", """
                # 一般性理论要素
                - 政务部门特征：部门自身的条件
                - 共享行为制度
                    - 强制
                \t- 激励
                # 特殊性
                - 数据特征
                """);
        assertThat(tree(read.elements())).isEqualTo("一般性理论要素(政务部门特征 共享行为制度(强制 激励)) 特殊性(数据特征)");
        assertThat(read.elements().getFirst().parts().getFirst().definition().zh()).isEqualTo("部门自身的条件");
    }

    @Test
    void severalConceptsInOneCellAreSeveral() {
        assertThat(tree(read("p.csv", "范畴,初始概念\n质量,一致；完整\n").elements())).isEqualTo("质量(一致 完整)");
    }

    @Test
    void chineseEncodingsAreRecognised() {
        var bytes = "主范畴,范畴\n部门间协作关系,协作经验\n部门间协作关系,协作结构\n共享感知风险,分配风险\n".getBytes(Charset.forName("GB18030"));
        assertThat(tree(PriorCodebook.read("p.csv", bytes, Wishes.NONE).elements()))
                .isEqualTo("部门间协作关系(协作经验 协作结构) 共享感知风险(分配风险)");
    }

    @Test
    void aFileWithoutCodesIsRefused() {
        assertThatThrownBy(() -> read("p.csv", "范畴,概念\n,\n")).isInstanceOf(Refused.class);
    }
}
