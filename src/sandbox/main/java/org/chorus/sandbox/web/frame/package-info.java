/** The frame round every page: decorators, menus, errors. */
package org.chorus.sandbox.web.frame;
