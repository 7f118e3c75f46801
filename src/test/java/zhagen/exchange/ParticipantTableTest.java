package zhagen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.exchange.table.SeparatedText;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.Attribute;
import zhagen.model.Participant;
import zhagen.model.Refused;

class ParticipantTableTest {

    private static final String TABLE =
            "代号,部门,职级,工龄,访谈日期,同意录音,备注\nA01,大数据局,处级,18,2025-08-12,是,\"说话快,\n爱打比方\"\nA02,人社局,科级,5.5,2025/8/14,否,\nA03,公安局,科级,16,2025年8月19日,是,\"他说\"\"不\"\"\"\n";

    private final Founded study = new Founded();

    private static ParticipantTable read(String table, String charset) {
        return ParticipantTable.read("people.csv", table.getBytes(Charset.forName(charset)), Wishes.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void aTableInAnyEncodingDescribesItsParticipants(String charset) {
        var table = read(charset.startsWith("UTF-16") ? "\uFEFF" + TABLE : TABLE, charset);
        study.make(table.change(study.now, study.by));

        var types = study.now.all(Attribute.class)
                .collect(Collectors.toMap(attribute -> attribute.name().zh(), Attribute::type));
        assertThat(types)
                .containsEntry("部门", Attribute.Type.TEXT)
                .containsEntry("职级", Attribute.Type.CHOICE)
                .containsEntry("工龄", Attribute.Type.NUMBER)
                .containsEntry("访谈日期", Attribute.Type.DATE)
                .containsEntry("同意录音", Attribute.Type.YES_NO)
                .hasSize(5);
        var people = study.now.all(Participant.class).toList();
        assertThat(people).extracting(Participant::codeName).containsExactly("A01", "A02", "A03");
        assertThat(people).extracting(person -> person.note().zh()).containsExactly("说话快,\n爱打比方", "", "他说\"不\"");
    }

    @Test
    void whoIsThereAlreadyIsDescribedAndNotDoubled() {
        study.make(read(TABLE, "UTF-8").change(study.now, study.by));
        var again = read(TABLE.replace("处级", "局级"), "UTF-8").change(study.now, study.by);
        assertThat(again.edits()).hasSize(1);
        study.make(again);
        assertThat(study.now.all(Participant.class)).hasSize(3);
        assertThat(study.now.all(Attribute.class)).hasSize(5);
        assertThat(read(TABLE.replace("处级", "局级"), "UTF-8").change(study.now, study.by).isEmpty()).isTrue();
    }

    @Test
    void answersAreNoDescriptionsOfParticipants() {
        assertThat(read(TABLE, "UTF-8").isPlain()).isTrue();
        assertThat(read("编号,单位,您怎么看？\nA01,大数据局,各部门都怕担责任，谁也不愿意先拿出来。\n", "UTF-8").isPlain()).isFalse();
        assertThat(read("id,title,detail\n1,a,The formats differ and nobody pays for any of the shared platform\n"
                + "2,b,We have no agreement about who copies everything by hand\n", "UTF-8").isPlain()).isFalse();
    }

    @Test
    void aRowWithoutCodeNameIsRefusedWithItsNumber() {
        assertThatThrownBy(() -> read("code,rank\nA01,x\n,y\n", "UTF-8"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("3");
        assertThatThrownBy(() -> read("code,rank\n", "UTF-8")).isInstanceOf(Refused.class);
    }

    @Test
    void cellsAreSeparatedByWhatTheHeadIsSeparatedBy() {
        assertThat(SeparatedText.read("a;b,c;d\n1;\"2\n;\"\n\n3").rows()).containsExactly(
                List.of("a", "b,c", "d"), List.of("1", "2\n;"), List.of("3"));
        assertThat(SeparatedText.read("a\tb\n\t2\n").rows()).containsExactly(List.of("a", "b"), List.of("", "2"));
    }
}
