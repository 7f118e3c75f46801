package zhagen.ui.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhagen.model.Id;
import zhagen.model.Link;
import zhagen.model.Mentions;

class TypedLinksTest {

    private final Link code = new Link.ToItem(Id.random());
    private final Link source = new Link.ToItem(Id.random());
    private final TypedLinks links = new TypedLinks();

    private String typed(String kept, Map<Link, String> names) {
        return links.typed(kept, link -> Optional.ofNullable(names.get(link)), name -> "没了：" + name);
    }

    private String kept(String typed) {
        return links.kept(typed, _ -> Optional.empty());
    }

    @Test
    void aLinkIsTypedUnderThePresentNameAndKeptAsAnAddress() {
        var kept = "见" + Mentions.written("旧名", code) + "。";
        assertThat(typed(kept, Map.of(code, "新名"))).isEqualTo("见[[新名]]。");
        assertThat(kept("又见[[新名]]、[[新名]]")).isEqualTo(
                "又见" + Mentions.written("新名", code) + "、" + Mentions.written("新名", code));
    }

    @Test
    void twoOfOneNameAreToldApart() {
        var kept = Mentions.written("A01", code) + Mentions.written("A01", source);
        var typed = typed(kept, Map.of(code, "A01", source, "A01"));
        assertThat(typed).isEqualTo("[[A01]][[A01 2]]");
        assertThat(Mentions.in(kept(typed))).extracting(Mentions.Mention::link).containsExactly(code, source);
    }

    @Test
    void whatIsGoneStaysGoneAndWhatIsNobodysNameStaysAsTyped() {
        var typed = typed(Mentions.written("旧名", null), Map.of());
        assertThat(typed).isEqualTo("[[没了：旧名]]");
        assertThat(Mentions.in(kept(typed))).extracting(Mentions.Mention::link).containsExactly((Link) null);
        assertThat(kept(typed)).isEqualTo(Mentions.written("旧名", null));
        assertThat(kept("[[谁]] [[]] [[a")).isEqualTo("[[谁]] [[]] [[a");
    }

    @Test
    void aNameTypedByHandIsFound() {
        assertThat(links.kept("见[[信息孤岛]]", name -> Optional.of(code).filter(_ -> name.equals("信息孤岛"))))
                .isEqualTo("见" + Mentions.written("信息孤岛", code));
    }

    @Test
    void aPassageThatMovedIsFollowedWhileItsNameIsStillTyped() {
        var before = new Link.ToItem(Id.random());
        typed(Mentions.written("A01-2", before), Map.of(before, "A01-2"));
        links.follow(Mentions.written("A01-2", source), _ -> Optional.of("A01-2"));
        assertThat(kept("[[A01-2]]")).isEqualTo(Mentions.written("A01-2", source));
    }
}
