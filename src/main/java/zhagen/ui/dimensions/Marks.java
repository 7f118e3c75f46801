package zhagen.ui.dimensions;

import java.util.ArrayList;
import java.util.List;
import zhagen.analysis.Dimension.Standing;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Property;
import zhagen.ui.dimensions.Scale.Mark;
import zhagen.ui.workbench.Workbench;

/// What a passage's placings look like on a scale, and how they are said. Screen thread.
record Marks(Workbench workbench, DimensionsModel model) {

    /// That of the coder at work, and those of the others with their initials.
    List<Mark> of(Standing standing) {
        var marks = new ArrayList<Mark>();
        var mine = model.mine(standing);
        if (mine != null) {
            marks.add(new Mark(mine, "", true));
        }
        model.others(standing).forEach((coder, at) -> marks.add(new Mark(at, letters(coder), false)));
        return marks;
    }

    /// Empty for the coder at work.
    String letters(Id<Coder> coder) {
        if (coder.equals(model.me())) {
            return "";
        }
        var initials = workbench.now().get().find(coder).map(Coder::initials).orElse("");
        return initials.isBlank() ? "?" : initials.substring(0, initials.offsetByCodePoints(
                0, Math.min(2, initials.codePointCount(0, initials.length()))));
    }

    /// Where a passage stands, in words.
    String said(Property property, Standing standing) {
        var mine = model.mine(standing);
        var messages = workbench.messages().get();
        if (mine == null) {
            return messages.say("dimensions.notPlaced");
        }
        var values = property.values().stream().map(value -> value.in(messages.language())).toList();
        return property.scale() == Property.Scale.ORDERED
                ? messages.say("dimensions.placedAt", values.get(property.valueAt(mine)))
                : messages.say("dimensions.placedBetween", values.getFirst(), values.getLast(), mine);
    }
}
