package mo.balcao.core.catalogue;

import java.util.Set;
import mo.balcao.core.text.Localized;

/// What a service may read about a person, and why.
///
/// @param id named by the signed verifier authorisation
/// @param attributes names from [#KNOWN]; nothing else is asked for
public record Purpose(
        String id, Assurance assurance, Set<String> attributes, Localized legalBasis, Basis basis) {

    /// Every attribute name there is.
    public static final Set<String> KNOWN =
            Set.of(
                    "nameZh",
                    "nameLatin",
                    "idNumberMasked",
                    "dateOfBirth",
                    "phone",
                    "address",
                    "subjectType");

    /// How sure the department must be of the person.
    public enum Assurance {
        A1,
        A2,
        A3
    }
}
