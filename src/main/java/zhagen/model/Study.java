package zhagen.model;

import java.util.List;

/// What the project is about, how its codes are numbered, and by which conventions it works.
public record Study(
        Id<Study> id,
        Wording title,
        Wording question,
        Wording design,
        Numbering numbering,
        Conventions conventions,
        Method method,
        Origin origin)
        implements Item {

    /// Histories from before there were conventions, or a method, do not tell them.
    @SuppressWarnings("ConstantValue")
    public Study {
        conventions = conventions == null ? Conventions.DEFAULT : conventions;
        method = method == null ? Method.DEFAULT : method;
    }

    @Override
    public Study with(Origin newOrigin) {
        return new Study(id, title, question, design, numbering, conventions, method, newOrigin);
    }

    public Study described(Wording newTitle, Wording newQuestion, Wording newDesign) {
        return new Study(id, newTitle, newQuestion, newDesign, numbering, conventions, method, origin);
    }

    public Study with(Numbering newNumbering) {
        return new Study(id, title, question, design, newNumbering, conventions, method, origin);
    }

    public Study with(Conventions newConventions) {
        return new Study(id, title, question, design, numbering, newConventions, method, origin);
    }

    public Study with(Method newMethod) {
        return new Study(id, title, question, design, numbering, conventions, newMethod, origin);
    }

    @Override
    public List<Id<?>> references() {
        return List.of();
    }

    @Override
    public Study redirected(Id<?> from, Id<?> to) {
        return this;
    }

    @Override
    public Study without(Id<?> gone) {
        return this;
    }
}
