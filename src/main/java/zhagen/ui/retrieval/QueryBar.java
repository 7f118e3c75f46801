package zhagen.ui.retrieval;

import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.exchange.retrieval.QueryWords;
import zhagen.model.Chain;
import zhagen.model.Chain.Joint;
import zhagen.model.Chain.Step;
import zhagen.model.Condition;
import zhagen.model.Filter;
import zhagen.model.Snapshot;
import zhagen.ui.codebook.Dots;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// A query as chips: what is asked for, how one is joined to the next, and what narrows it. Every chip is a button with a menu, and a
/// cross that takes it away. Screen thread.
final class QueryBar extends FlowPane implements AutoCloseable {

    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    private final Workbench workbench;
    private final RetrievalModel model;
    private final Terms terms;
    private final FilterMenu filters;
    private final Button addTerm;
    private final Button addFilter;
    private final Subscription followed;
    private String said = "";

    QueryBar(Workbench workbench, RetrievalModel model, Terms terms) {
        super(6, 6);
        this.workbench = workbench;
        this.model = model;
        this.terms = terms;
        this.filters = new FilterMenu(workbench, model, this::refocus);
        getStyleClass().add("query-bar");
        addTerm = adding("retrieval.add.term", this::chooseTerm);
        addFilter = adding("retrieval.add.filter", this::chooseFilter);
        addTerm.setId("add-condition");
        addFilter.setId("add-filter");
        followed = Subscription.combine(
                model.query().subscribe(_ -> fill()),
                model.saved().subscribe(_ -> fill()),
                workbench.messages().subscribe(_ -> fill()),
                workbench.now().subscribe(this::follow));
    }

    private Button adding(String message, Runnable action) {
        var button = workbench.say().text(new Button("", Icons.of(Feather.PLUS, 12)), message);
        button.getStyleClass().setAll("button", "plain", "compact");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Lets the user find what to ask for besides.
    void chooseTerm() {
        new TermBox(workbench, terms, condition -> model.add(Joint.AND, condition))
                .show(Floating.of(addTerm), this::refocus);
    }

    void chooseFilter() {
        filters.menu(Floating.of(addFilter)).show(addFilter, Side.BOTTOM, 0, 4);
    }

    private void refocus() {
        addTerm.requestFocus();
    }

    /// Codes may have other names, and what is asked for may have been deleted.
    private void follow(Snapshot now) {
        if (!said(now).equals(said)) {
            fill();
        }
    }

    private String said(Snapshot now) {
        var query = model.query().get();
        return query == null ? "" : new QueryWords(now, workbench.messages().get()).of(query);
    }

    private void fill() {
        getChildren().clear();
        var query = model.query().get();
        said = said(workbench.now().get());
        if (query != null) {
            var chain = Chain.of(query.condition());
            getChildren().add(chip(chain, 0, chain.first()));
            for (int i = 0; i < chain.steps().size(); i++) {
                getChildren().addAll(joint(chain.steps().get(i), i), chip(chain, i + 1, chain.steps().get(i).term()));
            }
        }
        getChildren().add(addTerm);
        if (query != null) {
            query.filters().forEach(filter -> getChildren().add(chip(filter)));
            getChildren().add(addFilter);
        }
    }

    private Node chip(Chain chain, int index, Condition condition) {
        var term = terms.of(condition);
        var chip = chip(term.name(), button -> termMenu(index, term, button).show(button, Side.BOTTOM, 0, 4),
                chain.steps().isEmpty() && !model.isOwn() ? null : () -> remove(chain, index));
        chip.pseudoClassStateChanged(BROKEN, term.condition() instanceof Condition.Gone);
        if (term.hue() != Term.NO_HUE) {
            var dot = Dots.of(term.hue());
            ((Button) chip.getChildren().getFirst()).setGraphic(dot);
        }
        return chip;
    }

    private void remove(Chain chain, int index) {
        if (chain.steps().isEmpty()) {
            model.clear();
        } else {
            model.change(it -> it.without(index));
        }
        refocus();
    }

    private interface Opening {
        void at(Button button);
    }

    private HBox chip(String words, Opening open, @Nullable Runnable remove) {
        var name = new Button(words);
        name.getStyleClass().setAll("button", "chip-name");
        name.setMnemonicParsing(false);
        name.setMaxWidth(260);
        name.setOnAction(_ -> open.at(name));
        var chip = new HBox(name);
        chip.getStyleClass().add("query-chip");
        if (remove != null) {
            var cross = new Button("", Icons.of(Feather.X, 11));
            cross.getStyleClass().setAll("button", "quiet", "chip-cross");
            cross.setFocusTraversable(false);
            cross.setOnAction(_ -> remove.run());
            workbench.say().tip(cross, "retrieval.remove", words);
            chip.getChildren().add(cross);
            name.setOnKeyPressed(pressed -> {
                if (pressed.getCode() == KeyCode.DELETE || pressed.getCode() == KeyCode.BACK_SPACE) {
                    remove.run();
                    pressed.consume();
                }
            });
        }
        return chip;
    }

    private ContextMenu termMenu(int index, Term term, Button button) {
        var menu = new ContextMenu();
        if (term.condition() instanceof Condition.OfCode(var code, var below)
                && !workbench.now().get().children(code).isEmpty()) {
            var item = workbench.say().text(new CheckMenuItem(), "retrieval.term.below");
            item.setSelected(below);
            item.setOnAction(_ -> put(index, new Condition.OfCode(code, !below)));
            menu.getItems().addAll(item, new SeparatorMenuItem());
        }
        var other = workbench.say().text(new MenuItem(), "retrieval.term.other");
        other.setOnAction(_ -> new TermBox(workbench, terms, condition -> put(index, condition))
                .show(Floating.of(button), this::refocus));
        menu.getItems().add(other);
        return menu;
    }

    private void put(int index, Condition condition) {
        model.change(chain -> index == 0
                ? new Chain(condition, chain.steps())
                : chain.with(index - 1, new Step(
                        chain.steps().get(index - 1).joint(), chain.steps().get(index - 1).reach(), condition)));
    }

    private Node joint(Step step, int index) {
        var words = new QueryWords(workbench.now().get(), workbench.messages().get());
        var button = new Button(words.of(step), Icons.of(Feather.CHEVRON_DOWN, 11));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().setAll("button", "joint");
        button.setOnAction(_ -> jointMenu(step, index, button).show(button, Side.BOTTOM, 0, 4));
        workbench.say().tip(button, "retrieval.joint.tip");
        return button;
    }

    private ContextMenu jointMenu(Step step, int index, Button button) {
        var menu = new ContextMenu();
        var one = new ToggleGroup();
        for (var joint : Joint.values()) {
            var words = new QueryWords(workbench.now().get(), workbench.messages().get());
            var item = new RadioMenuItem(words.of(joint));
            item.setToggleGroup(one);
            item.setSelected(joint == step.joint());
            item.setOnAction(_ -> {
                var next = new Step(joint, step.reach(), step.term());
                model.change(chain -> chain.with(index, next));
            });
            menu.getItems().add(item);
            if (joint == Joint.BUT_NOT || joint == Joint.NOT_INSIDE) {
                menu.getItems().add(new SeparatorMenuItem());
            }
        }
        if (step.joint().hasReach()) {
            var reach = workbench.say().text(new MenuItem(), "retrieval.reach.item");
            reach.setOnAction(_ -> new ReachBox(workbench, step.reach(), chosen -> model.change(
                    chain -> chain.with(index, new Step(step.joint(), chosen, step.term()))))
                    .show(Floating.of(button), this::refocus));
            menu.getItems().addAll(new SeparatorMenuItem(), reach);
        }
        return menu;
    }

    private Node chip(Filter filter) {
        var words = new QueryWords(workbench.now().get(), workbench.messages().get());
        var chip = chip(words.of(filter), button -> filters.edit(filter, Floating.of(button)),
                () -> {
                    filters.replace(filter, null);
                    refocus();
                });
        chip.getStyleClass().add("filter-chip");
        chip.pseudoClassStateChanged(BROKEN, filter.isBroken());
        ((Button) chip.getChildren().getFirst()).setGraphic(Icons.of(Feather.FILTER, 11));
        return chip;
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
