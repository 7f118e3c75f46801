package zhagen.ui.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Place;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.project.Applied;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.codebook.CodebookModel;
import zhagen.ui.reader.Reader;
import zhagen.ui.reader.ReaderSettings;
import zhagen.ui.reader.ReaderSettings.Colours;
import zhagen.ui.search.Finding;
import zhagen.ui.workbench.KeyedItem;
import zhagen.ui.workbench.Workbench;

/// The source that is read, shown in the reader and followed, with the recent codes below it; a [Pen] codes it. Screen thread.
final class Desk extends VBox implements AutoCloseable {

    private final Workbench workbench;
    private final CodingModel model;
    private final Reader reader = new Reader();
    private final Label empty;
    private final Subscription followed;
    private final Runnable ending;
    private final CorrectingDesk correcting;
    private final CoderLegend legend;
    private final RecentStrip recent;
    private final ReadingPlaces places;
    private @Nullable ReaderModel shown;
    private String text = "";
    private boolean ready;
    private Consumer<Reader> whenReady = _ -> {};

    Desk(
            Workbench workbench, Finding finding, CodeLookup lookup, CodingModel model, CodebookModel codebook,
            ReadingPlaces places) {
        this.workbench = workbench;
        this.model = model;
        this.places = places;
        empty = workbench.say().empty("coding.empty");
        empty.setMaxWidth(420);
        reader.getStyleClass().add("first-focus");
        workbench.say().name(reader, Pen.AREA.message());
        reader.paletteProperty().bind(workbench.palette());
        reader.settingsProperty().bind(workbench.preferences().reader());
        correcting = new CorrectingDesk(workbench, reader, this::showAnew);
        var pen = new Pen(workbench, lookup, model, codebook, reader, this::sheet);
        new Carrying(reader, model, this::sheet);
        var suggesting = new Suggesting(workbench, finding, model, pen, reader);
        var claiming = new Claiming(workbench, pen, reader);
        recent = new RecentStrip(workbench, model.recent(), pen::recent);
        recent.visibleProperty().bind(reader.visibleProperty()
                .and(correcting.openProperty().not())
                .and(model.recent().codes().emptyProperty().not()));
        var paper = new StackPane(reader, empty);
        VBox.setVgrow(paper, Priority.ALWAYS);
        legend = new CoderLegend(workbench, model, reader);
        getChildren().addAll(paper, legend, recent);
        reader.setOnContextMenuRequested(asked -> {
            var mark = reader.hoveredMarkProperty().get();
            if (!correcting.isOpen()) {
                var menu = pen.menu(mark == null ? reader.getSelectedMark() : mark);
                menu.getItems().addAll(suggesting.item(), claiming.item());
                menu.getItems().add(KeyedItem.of(
                        workbench, "coding.menu.speaker", CodingScreen.SPEAKER, this::askWhoSpeaks));
                menu.show(reader, asked.getScreenX(), asked.getScreenY());
            }
            asked.consume();
        });
        reader.setOnSpeakerClicked(this::askWhoSpeaks);
        followed = Subscription.combine(
                model.source().subscribe(this::show),
                workbench.code().subscribe(reader::setChosenCode),
                workbench.preferences().reader().map(ReaderSettings::colours).subscribe(this::coloured),
                workbench.messages().subscribe(messages -> named(messages.language())));
        ending = workbench.listen(this::follow);
    }

    /// Asks who says the turn at the caret.
    void askWhoSpeaks() {
        var content = shown;
        if (content != null && ready && !correcting.isOpen()) {
            int caret = reader.getSelection().start();
            var at = reader.boundsOf(new Span(caret, caret)).orElseGet(reader::getBoundsInLocal);
            SpeakerPanel.show(workbench, content.source(), caret, reader.localToScene(at));
        }
    }

    private Optional<Pen.Sheet> sheet() {
        return shown == null || !ready || correcting.isOpen()
                ? Optional.empty()
                : Optional.of(new Pen.Sheet(shown.source(), text));
    }

    private void named(Language language) {
        if (correcting.isOpen()) {
            correcting.renew();
        } else {
            change(shown == null ? null : shown.in(language));
        }
    }

    private void coloured(Colours colours) {
        if (correcting.isOpen()) {
            correcting.renew();
        } else {
            change(shown == null ? null : shown.colouredBy(colours));
        }
    }

    Reader reader() {
        return reader;
    }

    /// What corrects the text by hand.
    CorrectingDesk correcting() {
        return correcting;
    }

    /// Begins to correct the text by hand, or ends it.
    void toggleCorrecting() {
        if (correcting.isOpen()) {
            correcting.finish();
        } else if (ready && shown != null) {
            workbench.now().get().find(shown.source()).ifPresent(source -> correcting.begin(source, text));
        }
    }

    /// After a correction that changed nothing, or could not be kept; what was typed is then there again.
    private void showAnew(Id<Source> source) {
        if (!correcting.isOpen() && source.equals(model.source().get())) {
            var top = reader.topOffset();
            show(source);
            whenReady = there -> there.scrollTo(top);
        }
    }

    private void show(@Nullable Id<Source> id) {
        correcting.leave();
        keepPlace();
        var source = id == null ? null : workbench.now().get().find(id).orElse(null);
        ready = false;
        whenReady = _ -> {};
        empty.setVisible(source == null);
        reader.setVisible(source != null);
        if (source == null) {
            shown = null;
            return;
        }
        var content = ReaderModel.of(workbench, workbench.now().get(), source.id());
        shown = content;
        workbench.quotes().text(source, read -> {
            if (shown == content) {
                text = read;
                reader.setNumbering(content.numbering());
                reader.show(content.text(read), content.marks());
                ready = true;
                places.of(source.id()).ifPresent(this::takePlace);
                whenReady.accept(reader);
                whenReady = _ -> {};
                correcting.resume(source, read);
            }
        });
    }

    private void keepPlace() {
        if (ready && shown != null) {
            places.keep(shown.source(), new ReadingPlaces.Spot(reader.topOffset(), reader.getSelection()));
        }
    }

    private void takePlace(ReadingPlaces.Spot spot) {
        reader.select(new Span(Math.min(spot.selection().start(), text.length()),
                Math.min(spot.selection().end(), text.length())));
        reader.scrollTo(spot.top());
    }

    private void follow(Applied applied) {
        if (shown == null) {
            if (model.source().get() == null) {
                applied.now().all(Source.class).findFirst().ifPresent(source -> model.source().set(source.id()));
            }
        } else if (!applied.now().has(shown.source())) {
            model.source().set(applied.now().all(Source.class).findFirst().map(Source::id).orElse(null));
        } else if (correcting.isOpen()) {
            shown = ReaderModel.of(workbench, applied.now(), shown.source());
            correcting.follow(applied, read -> text = read);
        } else {
            change(shown.follow(applied));
        }
    }

    private void change(ReaderModel.@Nullable Difference difference) {
        if (difference == null || !ready || correcting.isOpen() || difference.isEmpty()) {
            return;
        }
        if (difference.anew()) {
            var top = reader.topOffset();
            show(model.source().get());
            whenReady(there -> there.scrollTo(top));
        } else {
            reader.change(difference.added(), difference.removed());
        }
    }

    private void whenReady(Consumer<Reader> action) {
        if (ready) {
            action.accept(reader);
        } else {
            whenReady = action;
        }
    }

    void reveal(Place place, List<Span> hits) {
        whenReady(there -> {
            there.setHits(hits);
            there.reveal(place.within(text.length()), place.span() != null && hits.isEmpty());
            there.requestFocus();
        });
    }

    /// Shows the words at a place, and leaves the keyboard where it is.
    void show(Place place) {
        model.source().set(place.source());
        whenReady(there -> there.reveal(place.within(text.length()), place.span() != null));
    }

    @Override
    public void close() {
        keepPlace();
        correcting.close();
        recent.close();
        legend.close();
        ending.run();
        followed.unsubscribe();
        reader.paletteProperty().unbind();
        reader.settingsProperty().unbind();
    }
}
