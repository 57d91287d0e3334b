/** Time that can be turned, and the jobs that are due by it. */
package org.chorus.sandbox.clock;
