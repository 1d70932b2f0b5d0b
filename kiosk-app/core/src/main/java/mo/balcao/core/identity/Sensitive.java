package mo.balcao.core.identity;

import java.util.function.Function;

/// A personal value: carried, compared, handed over, never printed.
public record Sensitive<T>(T reveal) {
    public <R> Sensitive<R> map(Function<? super T, ? extends R> change) {
        return new Sensitive<>(change.apply(reveal));
    }

    @Override
    public String toString() {
        return "***";
    }
}
