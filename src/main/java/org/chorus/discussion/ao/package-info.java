/** Comments, reactions, suggestions and challenges in tables. */
package org.chorus.discussion.ao;
