/** What people say on an idea: comments and reactions, suggestions to build on it, challenges. */
package org.chorus.discussion;
