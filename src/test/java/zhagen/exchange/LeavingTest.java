package zhagen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import zhagen.model.Progress;
import zhagen.model.Refused;

class LeavingTest {

    @Test
    void whatIsMadeIsHandedOn() {
        assertThat(Leaving.behind(Progress.NONE, () -> "made")).isEqualTo("made");
    }

    @Test
    void aRefusalStaysTheRefusalThatItWas() {
        var refused = Refused.because("import.refused.empty", "a.txt");

        assertThatThrownBy(() -> Leaving.behind(Progress.NONE, () -> {
            throw refused;
        })).isSameAs(refused);
    }

    @Test
    void workThatNeverEndsIsLeftBehindAndToldToStop() throws InterruptedException {
        var told = new CountDownLatch(1);
        Progress ended = (_, _) -> {
            throw new CancellationException();
        };

        assertThatThrownBy(() -> Leaving.behind(ended, () -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException _) {
                told.countDown();
            }
            return "too late";
        })).isInstanceOf(CancellationException.class);
        told.await();
    }
}
