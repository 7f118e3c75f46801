package zhagen.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhagen.exchange.transcript.Transcript;
import zhagen.exchange.transcript.TranscriptReader;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Snapshot;
import zhagen.model.TextHash;
import zhagen.model.Wording;

/// The invented study that Zhagen teaches itself with: interviews, and a file that says how they were coded, related and modelled.
/// Made step by step in a project that was just created, each step a change like a user's own.
public final class SampleStudy {

    private static final String STUDY = "study.json";
    private static final String PARTICIPANTS = "participants.csv";

    /// Builds one change from the state that the steps before it have left.
    @FunctionalInterface
    public interface Step {
        Change make(Snapshot now, By by);
    }

    @FunctionalInterface
    private interface Folder {
        byte[] bytes(String name) throws IOException;
    }

    private final SampleFile file;
    private final ParticipantTable participants;
    private final Map<String, Transcript> transcripts = new LinkedHashMap<>();
    private final Map<String, String> hashes = new LinkedHashMap<>();

    private SampleStudy(Folder folder) throws IOException {
        file = SampleFile.read(folder.bytes(STUDY));
        participants = ParticipantTable.read(PARTICIPANTS, folder.bytes(PARTICIPANTS), Wishes.NONE);
        for (var source : file.sources()) {
            var bytes = folder.bytes(source.file());
            transcripts.put(source.file(), TranscriptReader.read(source.file(), bytes));
            hashes.put(source.file(), TextHash.ofBytes(bytes).hex());
        }
    }

    /// The one that comes with the program.
    public static SampleStudy bundled() {
        try {
            return new SampleStudy(name -> {
                try (var in = SampleStudy.class.getResourceAsStream("/zhagen/sample/" + name)) {
                    if (in == null) {
                        throw new IOException("the program was packaged without " + name);
                    }
                    return in.readAllBytes();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One that lies in a folder, such as the one that is being written.
    public static SampleStudy in(Path folder) throws IOException {
        return new SampleStudy(name -> Files.readAllBytes(folder.resolve(name)));
    }

    public Wording title() {
        return SampleFile.wording(file.title());
    }

    public String coder() {
        return file.coder().name();
    }

    public String initials() {
        return file.coder().initials();
    }

    /// What makes the study in a new project, in this order: its sources, its codebook, its codings round by round, its theory before
    /// the last round, which tests it, the
    /// properties of its categories.
    /// What comes after the beginning of a round is done in that round.
    ///
    /// @throws IllegalArgumentException from a step, where the study contradicts itself
    public List<Step> steps() {
        var keys = new SampleKeys(file, transcripts);
        var sources = new SampleSources(file, transcripts, hashes, keys);
        var codes = new SampleCodes(file, keys);
        var theory = new SampleTheory(file, keys);
        var method = new SampleMethod(file, keys);
        var steps = new ArrayList<Step>(
                List.of(sources::describe, sources::add, participants::change, codes::add));
        for (var round : file.rounds()) {
            if (!round.equals(file.rounds().getFirst())) {
                steps.add((now, by) -> codes.begin(now, by, round));
            }
            steps.add((now, by) -> codes.code(now, by, round));
            if (file.rounds().indexOf(round) == file.rounds().size() - 2) {
                steps.addAll(new SampleDecisions(file, keys).steps());
                steps.addAll(List.of(theory::relate, theory::model, method::relate));
            }
            steps.addAll(method.close(round));
        }
        steps.addAll(List.of(new SampleProperties(file, keys)::add, theory::write, method::check));
        var texts = new HashMap<TextHash, String>();
        transcripts.values().forEach(transcript -> texts.put(TextHash.of(transcript.text()), transcript.text()));
        file.models().forEach(model -> steps.add((now, by) -> theory.stand(now, by, model, texts::get)));
        return List.copyOf(steps);
    }
}
