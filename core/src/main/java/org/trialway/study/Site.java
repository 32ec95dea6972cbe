package org.trialway.study;

import java.util.List;
import org.trialway.study.Study.Contact;

/// A place where a study is run. Texts may be empty.
///
/// @param status the site's own status; [RecruitmentStatus#UNKNOWN] when the record gives none
/// @param position where the registry puts it (mostly the city's centre); [Position#UNKNOWN] when not given
public record Site(
        String facility,
        String city,
        String state,
        String postcode,
        String country,
        RecruitmentStatus status,
        Position position,
        List<Contact> contacts) {

    public Site {
        contacts = List.copyOf(contacts);
    }

    /// A point on Earth, WGS 84.
    ///
    /// @param latitude degrees, -90 to 90, or NaN when not known
    /// @param longitude degrees, -180 to 180, or NaN when not known
    public record Position(double latitude, double longitude) {

        public static final Position UNKNOWN = new Position(Double.NaN, Double.NaN);

        public Position {
            if (Double.isNaN(latitude) != Double.isNaN(longitude)) {
                throw new IllegalArgumentException("a position needs both latitude and longitude, or neither");
            }
            if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
                throw new IllegalArgumentException(
                        "%s, %s: latitude lies in -90..90, longitude in -180..180".formatted(latitude, longitude));
            }
        }

        public boolean isKnown() {
            return !Double.isNaN(latitude);
        }
    }
}
