package zhagen.model;

import java.util.ArrayList;
import java.util.List;

/// A group of codes beside the tree; a code may be in several.
///
/// @param codes in the order in which they were put there
/// @param rank its place among the sets
public record CodeSet(Id<CodeSet> id, Wording name, Wording note, List<Id<Code>> codes, int rank, Origin origin)
        implements Item {

    public CodeSet {
        codes = codes.stream().distinct().toList();
        if (name.isEmpty()) {
            throw Refused.because("codeSet.nameless");
        }
    }

    @Override
    public CodeSet with(Origin newOrigin) {
        return new CodeSet(id, name, note, codes, rank, newOrigin);
    }

    public CodeSet described(Wording newName, Wording newNote) {
        return new CodeSet(id, newName, newNote, codes, rank, origin);
    }

    public CodeSet of(List<Id<Code>> newCodes) {
        return new CodeSet(id, name, note, newCodes, rank, origin);
    }

    public CodeSet at(int newRank) {
        return new CodeSet(id, name, note, codes, newRank, origin);
    }

    @Override
    public List<Id<?>> references() {
        return new ArrayList<>(codes);
    }

    @Override
    public CodeSet redirected(Id<?> from, Id<?> to) {
        return of(codes.stream().map(code -> Refs.moved(code, from, to)).toList());
    }

    @Override
    public CodeSet without(Id<?> gone) {
        return of(codes.stream().filter(code -> !code.equals(gone)).toList());
    }
}
