package zhagen.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import zhagen.messages.Messages;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Span;
import zhagen.ui.codebook.PickerModel.Option;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Workbench;

/// A line of the picker. It shows one option after the other, since making lines takes longer than finding codes. Screen thread.
final class OptionRow extends HBox {

    private static final int LONGEST_INITIALS = 6;

    private final Workbench workbench;
    private final Region dot = Dots.of(0);
    private final Label sign = new Label();
    private final HBox name = new HBox();
    private final List<Text> letters = new ArrayList<>();
    private final Label words = new Label();
    private final Label also = small("second");
    private final Label level = new Label();
    private final Label near = small("warn-text");
    private final Label tick = new Label("✓");
    private final Label count = small("faint");

    OptionRow(Workbench workbench) {
        super(8);
        this.workbench = workbench;
        getStyleClass().add("option");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        sign.setMinWidth(USE_PREF_SIZE);
        name.setMinWidth(0);
        var seen = new Rectangle(); // letters for which there is no room are cut off
        seen.widthProperty().bind(name.widthProperty());
        seen.heightProperty().bind(name.heightProperty());
        name.setClip(seen);
        name.setAlignment(Pos.CENTER_LEFT);
        level.getStyleClass().add("tag");
        level.setMinWidth(USE_PREF_SIZE);
        near.setMinWidth(USE_PREF_SIZE);
        tick.setMinWidth(USE_PREF_SIZE);
        tick.getStyleClass().add("picked-sign");
        count.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(dot, sign, name, words, also, level, near, gap, tick, count);
        getChildren().stream().filter(part -> part != gap)
                .forEach(part -> part.managedProperty().bind(part.visibleProperty()));
    }

    private static Label small(String style) {
        var label = new Label();
        label.getStyleClass().addAll(style, "small");
        return label;
    }

    /// What an option is called where there is no room for more.
    static String nameOf(Option option, Language language) {
        return switch (option) {
            case Option.Existing existing -> existing.match().code().name().in(language);
            case Option.Create create -> "＋ " + create.name();
            case Option.InVivo(var said) -> "“" + said.replaceAll("\\s+", " ") + "”";
            case Option.TopLevel _ -> "";
        };
    }

    /// @param apart whether it is set off from the line above
    /// @param picked whether it is taken besides others
    void show(Option option, boolean apart, boolean picked) {
        Styles.put(this, "apart", apart);
        dot.setVisible(option instanceof Option.Existing);
        name.setVisible(option instanceof Option.Existing);
        sign.setVisible(!(option instanceof Option.Existing));
        words.setVisible(sign.isVisible());
        also.setVisible(false);
        level.setVisible(false);
        near.setVisible(option instanceof Option.Existing existing && existing.near() != null);
        tick.setVisible(picked);
        count.setVisible(!(option instanceof Option.TopLevel));
        var messages = workbench.messages().get();
        switch (option) {
            case Option.Existing existing -> existing(existing, messages);
            case Option.Create(var typed, var parent) -> {
                sign.setText("＋");
                words.setText(parent == null
                        ? messages.say("picker.createAtRoot", typed)
                        : messages.say("picker.create", typed,
                                workbench.now().get().get(parent).name().in(messages.language())));
                count.setText(messages.say("picker.createKeys"));
            }
            case Option.InVivo(var said) -> {
                sign.setText("“ ”");
                words.setText(messages.say("picker.inVivo", said.replaceAll("\\s+", " ")));
                count.setText("");
            }
            case Option.TopLevel _ -> {
                sign.setText("＋");
                words.setText(messages.say("picker.topLevel"));
            }
        }
    }

    /// Where a name of the other language, or an alias, was meant, the name that the screen uses stands behind it.
    private void existing(Option.Existing option, Messages messages) {
        var match = option.match();
        var code = match.code();
        Dots.dye(dot, option.hue());
        highlight(match.name(), match.letters());
        var shown = code.name().in(messages.language());
        also.setVisible(!shown.equals(match.name()));
        also.setText(shown);
        if (option.near() != null) {
            near.setText(messages.say("picker.near." + option.near().name().toLowerCase(Locale.ROOT)));
        }
        level.setVisible(code.level() != Level.CONCEPT);
        level.setText(messages.say("level." + code.level().name().toLowerCase(Locale.ROOT)));
        var passages = messages.say("picker.passages", option.strength().passages());
        count.setText(match.initials().isEmpty() || match.initials().length() > LONGEST_INITIALS
                ? passages
                : match.initials() + " · " + passages);
    }

    /// By turns letters that were not meant, maybe none, and letters that were.
    private void highlight(String whole, List<Span> meant) {
        while (letters.size() < 2 * meant.size() + 1) {
            var text = new Text();
            text.getStyleClass().add(letters.size() % 2 == 0 ? "plain-letters" : "meant-letters");
            letters.add(text);
        }
        int at = 0;
        for (int i = 0; i < meant.size(); i++) {
            letters.get(2 * i).setText(whole.substring(at, meant.get(i).start()));
            letters.get(2 * i + 1).setText(meant.get(i).of(whole));
            at = meant.get(i).end();
        }
        letters.get(2 * meant.size()).setText(whole.substring(at));
        var shown = letters.subList(0, 2 * meant.size() + 1);
        if (!name.getChildren().equals(shown)) {
            name.getChildren().setAll(shown);
        }
    }
}
