/// How a terminal comes to its certificate: a single-use code, bound to its id, against a CSR. Runs on request threads.
@NullMarked
package mo.balcao.platform.server.enrolment;

import org.jspecify.annotations.NullMarked;
