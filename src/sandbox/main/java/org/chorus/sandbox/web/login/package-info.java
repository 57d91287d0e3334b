/** Who is who: sessions, passwords, tokens against forgery, languages. */
package org.chorus.sandbox.web.login;
