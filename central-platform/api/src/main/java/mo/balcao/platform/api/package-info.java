/// The contract between terminals and the central platform: `openapi.yaml` in this package, and nothing else.
/// Both sides write their own wire records; their tests hold them against this file. No dependencies.
@NullMarked
package mo.balcao.platform.api;

import org.jspecify.annotations.NullMarked;
