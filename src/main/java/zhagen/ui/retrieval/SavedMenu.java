package zhagen.ui.retrieval;

import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import zhagen.exchange.retrieval.QueryWords;
import zhagen.model.Id;
import zhagen.model.Retrieval;
import zhagen.ui.workbench.Workbench;

/// The saved queries, and what can be done with them. Screen thread.
record SavedMenu(Workbench workbench, RetrievalModel model, Runnable whenHidden) {

    /// @param anchor where a name is asked for, in the coordinates of the scene
    ContextMenu menu(Bounds anchor) {
        var menu = new ContextMenu();
        var now = workbench.now().get();
        var shown = model.saved().get();
        now.all(Retrieval.class).forEach(saved -> {
            var item = new RadioMenuItem(saved.query().isBroken()
                    ? workbench.messages().get().say("retrieval.saved.broken", saved.name())
                    : saved.name());
            item.setMnemonicParsing(false);
            item.setSelected(saved.id().equals(shown));
            item.setOnAction(_ -> model.takeUp(saved));
            menu.getItems().add(item);
        });
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        var save =
                item("retrieval.save", () -> new NameBox(workbench, suggested(), model::save).show(anchor, whenHidden));
        save.setDisable(model.query().get() == null);
        menu.getItems().add(save);
        if (shown != null) {
            now.find(shown).ifPresent(saved -> add(menu, saved, anchor));
        }
        return menu;
    }

    private void add(ContextMenu menu, Retrieval saved, Bounds anchor) {
        if (model.isAltered()) {
            menu.getItems().add(named("retrieval.keep", saved, model::keep));
        }
        Id<Retrieval> id = saved.id();
        menu.getItems().addAll(
                named("retrieval.rename", saved, () -> new NameBox(
                        workbench, saved.name(), name -> model.rename(id, name)).show(anchor, whenHidden)),
                named("retrieval.delete", saved, () -> model.delete(id)));
    }

    /// What it asks for, as long as that is short.
    private String suggested() {
        var query = model.query().get();
        var said = query == null
                ? ""
                : new QueryWords(workbench.now().get(), workbench.messages().get()).of(query).replaceAll("[“”]", "");
        return said.length() > 40 ? "" : said;
    }

    private MenuItem item(String message, Runnable action) {
        var item = workbench.say().text(new MenuItem(), message);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuItem named(String message, Retrieval saved, Runnable action) {
        var item = workbench.say().text(new MenuItem(), message, saved.name());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
