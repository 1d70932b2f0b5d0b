package mo.balcao.core.text;

/// Texts by code, as the pure parts see them; a missing code is a bug that a test finds.
@FunctionalInterface
public interface Wording {
    Localized of(String code);
}
