package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Chain.Joint;
import zhagen.model.Chain.Step;
import zhagen.model.Condition.OfCode;

class ChainTest {

    private final OfCode one = new OfCode(Id.random(), true);
    private final OfCode two = new OfCode(Id.random(), true);
    private final OfCode three = new OfCode(Id.random(), false);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void everyConditionIsAChainAndEveryChainAConditionAgain(long seed) {
        var example = new Example();
        example.code("信息孤岛");
        var queries = new RandomQueries(new Random(seed), example.now);
        for (int i = 0; i < 200; i++) {
            var condition = queries.condition(4);
            assertThat(Chain.of(condition).condition()).isEqualTo(condition);
        }
    }

    @Test
    void everyJointIsKnownAgain() {
        for (var joint : Joint.values()) {
            var chain = new Chain(one, List.of(new Step(joint, two), new Step(Joint.OR, three)));
            assertThat(Chain.of(chain.condition())).isEqualTo(chain);
        }
    }

    @Test
    void aConditionThatIsTakenOutLeavesTheOthersInTheirOrder() {
        var chain = new Chain(one, List.of(new Step(Joint.NEAR, two), new Step(Joint.OR, three)));

        assertThat(chain.without(0)).isEqualTo(new Chain(two, List.of(new Step(Joint.OR, three))));
        assertThat(chain.without(1)).isEqualTo(new Chain(one, List.of(new Step(Joint.OR, three))));
        assertThat(chain.without(2).and(new Step(Joint.OR, three))).isEqualTo(chain);
    }
}
