package zhagen.naming;

import java.util.List;
import java.util.function.BiConsumer;
import zhagen.naming.NearNames.Named;
import zhagen.naming.NearNames.Nearness;

/// Finds all names that are near one another without comparing each with each: only those are compared that have something in
/// common which near names cannot but have.
final class NamePairs {

    private static final int PIECES = NearNames.MOST_SLIPS + 1;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_LATIN_PART = 6;
    private static final double LARGE_PART = 0.6;

    private final List<Named> names;
    private final Hashes[] hashes;
    private final BiConsumer<Named, Named> found;

    /// @param names none of which is empty as it is compared
    /// @param found is told of pairs, and of some of them more than once
    NamePairs(List<Named> names, BiConsumer<Named, Named> found) {
        this.names = names;
        this.hashes = names.stream().map(name -> new Hashes(name.key().plain())).toArray(Hashes[]::new);
        this.found = found;
    }

    void find() {
        sameForm();
        sameSound();
        oneSlip();
        twoSlips();
        parts();
    }

    private void sameForm() {
        var forms = new Buckets(names.size());
        for (int i = 0; i < names.size(); i++) {
            meet(forms, names.get(i).key().form().hashCode(), i);
            if (!names.get(i).key().words().isEmpty()) {
                meet(forms, names.get(i).key().plain().hashCode(), i);
            }
        }
    }

    private void sameSound() {
        var sounds = new Buckets(names.size());
        for (int i = 0; i < names.size(); i++) {
            meet(sounds, names.get(i).key().said().hashCode(), i);
        }
    }

    /// Two names of one slip are the same once each has lost the right character, or one of them none.
    private void oneSlip() {
        int all = 0;
        for (var hash : hashes) {
            all += hash.length() + 1;
        }
        var left = new Buckets(all);
        for (int i = 0; i < names.size(); i++) {
            long digits = names.get(i).key().digits().hashCode();
            var hash = hashes[i];
            if (hash.length() >= NearNames.FEW_CHARACTERS - 1) {
                meet(left, hash.whole() ^ digits, i);
                for (int at = 0; at < hash.length(); at++) {
                    meet(left, hash.without(at) ^ digits, i);
                }
            }
        }
    }

    /// Of two slips, one piece of three is as it was, though it may have moved a little.
    private void twoSlips() {
        var pieces = new Buckets(PIECES * names.size());
        for (int i = 0; i < names.size(); i++) {
            var key = names.get(i).key();
            if (key.chinese() == 0 && hashes[i].length() >= NearNames.MANY_LETTERS) {
                compareWithPieces(pieces, i);
                for (int piece = 0; piece < PIECES; piece++) {
                    int length = hashes[i].length();
                    pieces.add(pieceOf(i, length, piece, startOf(piece, length)), i);
                }
            }
        }
    }

    private static int startOf(int piece, int length) {
        return length * piece / PIECES;
    }

    /// The piece of that number in a name of that length, as it stands in this name.
    private long pieceOf(int name, int length, int piece, int start) {
        int size = startOf(piece + 1, length) - startOf(piece, length);
        return hashes[name].part(start, start + size) * 31
                + length * PIECES + piece
                ^ names.get(name).key().digits().hashCode();
    }

    private void compareWithPieces(Buckets pieces, int name) {
        int own = hashes[name].length();
        for (int length = own - NearNames.MOST_SLIPS; length <= own + NearNames.MOST_SLIPS; length++) {
            for (int piece = 0; piece < PIECES; piece++) {
                int size = startOf(piece + 1, length) - startOf(piece, length);
                int first = startOf(piece, length) - NearNames.MOST_SLIPS;
                for (int start = Math.max(0, first);
                        start <= Math.min(first + 2 * NearNames.MOST_SLIPS, own - size);
                        start++) {
                    pieces.forEach(pieceOf(name, length, piece, start), other -> compare(other, name));
                }
            }
        }
    }

    /// What is left of a name without its beginning, or its end, may be a name.
    private void parts() {
        var whole = new Buckets(names.size());
        for (int i = 0; i < names.size(); i++) {
            whole.add(hashes[i].whole(), i);
        }
        for (int i = 0; i < names.size(); i++) {
            int name = i;
            int length = hashes[i].length();
            for (int size = smallestPart(names.get(i).key()); size < length; size++) {
                int end = size;
                whole.forEach(hashes[i].part(0, end), other -> notePart(other, name));
                whole.forEach(hashes[i].part(length - end, length), other -> notePart(other, name));
            }
        }
    }

    private static int smallestPart(Key key) {
        return Math.max(
                key.chinese() > 0 ? SHORTEST_PART : SHORTEST_LATIN_PART,
                (int) Math.ceil(key.plain().length() * LARGE_PART));
    }

    private void notePart(int part, int name) {
        var one = names.get(part);
        var other = names.get(name);
        var words = one.key().plain();
        if (one.code() != other.code()
                && (other.key().plain().startsWith(words) || other.key().plain().endsWith(words))) {
            found.accept(one, other);
        }
    }

    /// Compares a name with those that are there by the same key, and puts it there.
    private void meet(Buckets buckets, long key, int name) {
        buckets.forEach(key, other -> compare(other, name));
        buckets.add(key, name);
    }

    private void compare(int one, int other) {
        var ours = names.get(one);
        var theirs = names.get(other);
        if (ours.code() != theirs.code() && NearNames.nearness(ours.key(), theirs.key()) != null) {
            found.accept(ours, theirs);
        }
    }

    /// How near two names are that were found.
    static Nearness howNear(Named one, Named other) {
        var how = NearNames.nearness(one.key(), other.key());
        return how == null ? Nearness.PART : how;
    }
}
