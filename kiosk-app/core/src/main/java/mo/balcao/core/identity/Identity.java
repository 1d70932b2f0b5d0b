package mo.balcao.core.identity;

import java.util.Map;

/// Who stands there, for one purpose and one session; memory only.
///
/// @param subject pseudonym of the person the act is about
/// @param presentedBy pseudonym of the person who showed the code
/// @param attributes the approved ones that the bureau has, by name
public record Identity(
        Sensitive<String> subject,
        Sensitive<String> presentedBy,
        Map<String, Sensitive<String>> attributes) {
    public Identity {
        attributes = Map.copyOf(attributes);
    }
}
