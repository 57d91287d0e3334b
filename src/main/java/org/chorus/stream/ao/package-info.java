/** Activities and the channels they run in, in tables. */
package org.chorus.stream.ao;
