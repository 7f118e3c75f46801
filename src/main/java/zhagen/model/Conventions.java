package zhagen.model;

/// How a study cites its passages, and what counts in it.
///
/// @param reference a template for [References]
/// @param interviewersCount whether what interviewers say is counted and found like what others say
public record Conventions(String reference, boolean interviewersCount) {

    public static final Conventions DEFAULT = new Conventions("{participant}-{turn}", true);

    public Conventions citing(String newReference) {
        return new Conventions(newReference, interviewersCount);
    }

    public Conventions counting(boolean interviewers) {
        return new Conventions(reference, interviewers);
    }
}
