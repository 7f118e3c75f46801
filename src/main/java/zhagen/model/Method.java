package zhagen.model;

/// How a study works: the school it follows, which names its stages and figures and forces nothing, and when its codes are taken to
/// be saturated (Guest, Namey & Chen 2020).
///
/// @param base with how many sources the counting begins
/// @param run how many sources are looked at together after that
/// @param threshold the greatest share of new codes, 0 to 1, that still counts as none
public record Method(Profile profile, int base, int run, double threshold) {

    /// Straussian unless said otherwise; four sources, then two by two, at most one code in twenty new.
    public static final Method DEFAULT = new Method(Profile.STRAUSSIAN, 4, 2, 0.05);

    /// The schools of grounded theory.
    public enum Profile {
        STRAUSSIAN,
        GLASERIAN,
        CHARMAZ,
        GIOIA
    }

    public Method {
        if (base < 1 || run < 1 || !(threshold >= 0 && threshold < 1)) {
            throw Refused.because("method.saturation");
        }
    }

    public Method following(Profile newProfile) {
        return new Method(newProfile, base, run, threshold);
    }

    public Method saturated(int newBase, int newRun, double newThreshold) {
        return new Method(profile, newBase, newRun, newThreshold);
    }
}
