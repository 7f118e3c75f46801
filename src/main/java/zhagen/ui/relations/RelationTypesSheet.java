package zhagen.ui.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Id;
import zhagen.model.Method;
import zhagen.model.Polarity;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.model.RelationType.Meaning;
import zhagen.model.RelationWord;
import zhagen.model.Relations;
import zhagen.model.Wording;
import zhagen.ui.links.Choice;
import zhagen.ui.links.Dress;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.School;
import zhagen.ui.workbench.Workbench;

/// The words that a study has for its relations: to be renamed, added to, and taken away while no relation is of them. What a type
/// means is fixed once it is made. Screen thread.
public final class RelationTypesSheet extends VBox {

    private static final double NAME = 150;
    private static final double MEANING = 86;
    private static final double POLARITY = 62;
    private static final double USED = 70;

    private final Workbench workbench;
    private final VBox rows = new VBox(6);
    private final MenuButton words = new MenuButton();
    private final TextField zh = new TextField();
    private final TextField en = new TextField();
    private final ObjectProperty<Meaning> meaning = new SimpleObjectProperty<>(Meaning.CAUSAL);
    private final ObjectProperty<Polarity> polarity = new SimpleObjectProperty<>(Polarity.PLUS);
    private final Runnable ending;

    private RelationTypesSheet(Workbench workbench) {
        super(12);
        this.workbench = workbench;
        var say = workbench.say();
        getStyleClass().addAll("sheet", "relation-types");
        Dress.on(this);
        var title = say.text(new Label(), "relationTypes.title");
        title.getStyleClass().add("title");
        var about = say.text(new Label(), "relationTypes.about");
        about.getStyleClass().add("second");
        about.setWrapText(true);
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(360);
        var close = say.text(new Button(), "workbench.close");
        close.getStyleClass().setAll("button", "plain");
        close.setOnAction(_ -> workbench.overlay().hide());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(title, about, heads(), scroll, adding(), new HBox(8, words, gap, close));
        ending = workbench.listen(applied -> {
            if (applied.change().edits(RelationType.class).findAny().isPresent()
                    || applied.change().edits(Relation.class).findAny().isPresent()) {
                list();
            }
        });
        say.text(words, "relationTypes.words");
        words.getStyleClass().addAll("plain", "choice");
        words.setId("relation-words");
        list();
    }

    /// The entry of a menu that opens the sheet.
    static MenuItem entry(Workbench workbench) {
        var entry = workbench.say().text(new MenuItem(), "relationTypes.manage");
        entry.setOnAction(_ -> show(workbench));
        return entry;
    }

    public static void show(Workbench workbench) {
        var sheet = new RelationTypesSheet(workbench);
        workbench.overlay().showInTheMiddle(sheet, sheet.ending);
        sheet.zh.requestFocus();
    }

    private HBox heads() {
        var heads = new HBox(8);
        for (var head : List.of(
                head("relationTypes.zh", NAME),
                head("relationTypes.en", NAME),
                head("relationTypes.meaning", MEANING),
                head("relationTypes.polarity", POLARITY))) {
            heads.getChildren().add(head);
        }
        return heads;
    }

    private Label head(String message, double width) {
        var head = workbench.say().text(new Label(), message);
        head.getStyleClass().add("heading");
        return fixed(head, width);
    }

    private static <R extends Region> R fixed(R region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        return region;
    }

    /// The words that the literature offers, those of the study's school first; what the study has already is not offered again.
    private void offerWords() {
        var families = wordsOf("relationTypes.families", RelationWord.FAMILIES);
        var axial = wordsOf("relationTypes.axial", RelationWord.AXIAL);
        boolean glaserian = School.of(workbench.now().get()) == Method.Profile.GLASERIAN;
        words.getItems().setAll(glaserian ? List.of(families, axial) : List.of(axial, families));
    }

    private Menu wordsOf(String key, List<RelationWord> list) {
        var menu = workbench.say().text(new Menu(), key);
        for (var word : list) {
            var item = new MenuItem("%s / %s — %s".formatted(
                    word.name().zh(), word.name().en(), workbench.messages().get().say(key(word.meaning()))));
            item.setMnemonicParsing(false);
            item.setDisable(word.isTaken(workbench.now().get()));
            item.setOnAction(_ -> workbench.act((now, by) -> Relations.addType(
                    now, by, Id.random(), word.name(), word.meaning(), word.polarity())));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// A row keeps its fields while its type is there, so that the keyboard stays where it is.
    private void list() {
        offerWords();
        var now = workbench.now().get();
        var next = new ArrayList<Row>();
        now.all(RelationType.class).forEach(type -> {
            var row = rows.getChildren().stream()
                    .map(Row.class::cast)
                    .filter(old -> old.id.equals(type.id()))
                    .findFirst()
                    .orElseGet(() -> new Row(type.id()));
            row.show(type, now.pointingAt(type.id(), Relation.class).size());
            next.add(row);
        });
        if (!next.equals(rows.getChildren())) {
            rows.getChildren().setAll(next);
        }
    }

    private HBox adding() {
        var say = workbench.say();
        say.prompt(zh, "relationTypes.new.zh");
        say.prompt(en, "relationTypes.new.en");
        var means = new Choice<>(List.of(Meaning.values()), meaning, it -> say.string(key(it)));
        var sign = sign(polarity);
        var add = say.text(new Button(), "relationTypes.add");
        add.getStyleClass().setAll("button", "primary");
        add.disableProperty().bind(zh.textProperty().isEmpty().and(en.textProperty().isEmpty()));
        add.setOnAction(_ -> add());
        zh.setOnAction(_ -> add());
        en.setOnAction(_ -> add());
        var row = new HBox(8, fixed(zh, NAME), fixed(en, NAME), fixed(means, MEANING), fixed(sign, POLARITY), add);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void add() {
        var name = new Wording(zh.getText().strip(), en.getText().strip());
        workbench.act((now, by) -> Relations.addType(now, by, Id.random(), name, meaning.get(), polarity.get()))
                .thenAccept(_ -> workbench.onScreen(() -> {
                    zh.clear();
                    en.clear();
                    zh.requestFocus();
                }));
    }

    private static String key(Meaning meaning) {
        return "meaning." + meaning.name().toLowerCase(Locale.ROOT);
    }

    private Choice<Polarity> sign(ObjectProperty<Polarity> chosen) {
        var sign = new Choice<>(
                List.of(Polarity.PLUS, Polarity.MINUS, Polarity.BOTH, Polarity.UNKNOWN, Polarity.NONE),
                chosen,
                it -> workbench.say().string(it == Polarity.NONE
                        ? "relations.polarity.none"
                        : "relationTypes.sign." + it.name().toLowerCase(Locale.ROOT)));
        return workbench.say().tip(sign, "relationTypes.polarity.tip");
    }

    private final class Row extends HBox {

        private final Id<RelationType> id;
        private final TextField chinese = new TextField();
        private final TextField english = new TextField();
        private final Label means = new Label();
        private final ObjectProperty<Polarity> begins = new SimpleObjectProperty<>(Polarity.NONE);
        private final Label used = new Label();
        private final Button delete = new Button();
        private Wording shown = Wording.NONE;
        private boolean showing = true; // until there is something to show

        Row(Id<RelationType> id) {
            super(8);
            this.id = id;
            setAlignment(Pos.CENTER_LEFT);
            workbench.say().name(chinese, "relationTypes.name.zh");
            workbench.say().name(english, "relationTypes.name.en");
            for (var field : List.of(chinese, english)) {
                field.setOnAction(_ -> rename());
                field.focusedProperty().subscribe(focused -> {
                    if (!focused) {
                        rename();
                    }
                });
            }
            begins.subscribe(chosen -> {
                if (!showing) {
                    workbench.act((now, by) -> Relations.beginTypeWith(now, by, id, chosen));
                }
            });
            means.getStyleClass().add("second");
            used.getStyleClass().addAll("faint", "small");
            delete.setGraphic(Icons.of(Feather.TRASH_2, 14));
            delete.getStyleClass().setAll("button", "quiet");
            delete.setOnAction(_ -> workbench.act((now, by) -> Relations.deleteType(now, by, id)));
            workbench.say().tip(delete, "relationTypes.delete");
            getChildren().setAll(
                    fixed(chinese, NAME),
                    fixed(english, NAME),
                    fixed(means, MEANING),
                    fixed(sign(begins), POLARITY),
                    fixed(used, USED),
                    delete);
        }

        void show(RelationType type, int relations) {
            showing = true;
            shown = type.name();
            if (!chinese.isFocused()) {
                chinese.setText(shown.zh());
            }
            if (!english.isFocused()) {
                english.setText(shown.en());
            }
            means.setText(workbench.messages().get().say(key(type.meaning())));
            begins.set(type.polarity());
            used.setText(workbench.messages().get().say("relationTypes.used", relations));
            delete.setDisable(relations > 0);
            showing = false;
        }

        /// A name that is refused gives way to the old one.
        private void rename() {
            var name = new Wording(chinese.getText().strip(), english.getText().strip());
            if (!name.equals(shown) && workbench.now().get().has(id)) {
                var before = shown;
                shown = name;
                workbench.act((now, by) -> Relations.renameType(now, by, id, name))
                        .whenComplete((_, failure) -> {
                            if (failure != null) {
                                workbench.onScreen(() -> {
                                    shown = before;
                                    chinese.setText(before.zh());
                                    english.setText(before.en());
                                });
                            }
                        });
            }
        }
    }
}
