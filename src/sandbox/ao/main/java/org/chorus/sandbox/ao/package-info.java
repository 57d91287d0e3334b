/**
 * The real Active Objects behind the host's interface, with SAL's transactions and plain SQL on the same connection.
 * Never shipped: the sandbox and the store tests of the app stand on it.
 */
package org.chorus.sandbox.ao;
