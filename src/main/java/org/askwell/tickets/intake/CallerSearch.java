package org.askwell.tickets.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.web.Page;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Finds callers by name, telephone, organisation or mail address; whoever is contact and account is found once. */
@ApplicationScoped
public class CallerSearch {

    private static final int PAGE_SIZE = 8;
    private static final int WORDS = 6;
    private static final int PLACES = 5;
    private static final Pattern SPACE = Pattern.compile("[\\s,，、]+");

    /** A number as people write it: with signs, and with the country before it. */
    private static final Pattern PHONE = Pattern.compile("[+]?[0-9()/.-]{4,}");

    private static final Pattern COUNTRY = Pattern.compile("^(00|\\+)86");

    private static final String PEOPLE =
            """
            from (select 'contact-' || c.id as key, c.name, o.name as organisation, c.position as detail,
                  coalesce(c.phone, '') as phone, coalesce(c.email, '') as email,
                  lower(concat_ws(' ', c.name, c.position, o.name, o.code, c.email)) as words
                  from contact c join organisation o on o.id = c.organisation_id
                  union all
                  select 'account-' || a.id, a.name, o.name, '', '', a.email,
                  lower(concat_ws(' ', a.name, a.username, o.name, o.code, a.email))
                  from account a join organisation o on o.code = a.organisation_code
                  where a.subject not like 'contact:%' and a.blocked_at is null and not exists (select 1 from contact c
                  where c.organisation_id = o.id and lower(c.email) = lower(a.email))) p
            """;

    @Inject
    Session database;

    /** An organisation at which somebody new may call. */
    public record Place(String code, String name) {}

    /**
     * @param words all of which must be found; nobody is found by none
     * @param number the page, from 1
     */
    public Page<Caller> find(String words, int number) {
        Map<String, String> values = values(words);
        if (values.isEmpty()) {
            return new Page<>(List.of(), number, PAGE_SIZE, 0);
        }
        String where = values.keySet().stream()
                .map(CallerSearch::condition)
                .collect(Collectors.joining(" and ", PEOPLE + " where ", ""));
        NativeQuery<Object[]> rows = database.createNativeQuery(
                "select p.key, p.name, p.organisation, p.detail, p.phone, p.email " + where + " order by p.name, p.key",
                Object[].class);
        NativeQuery<Long> count = database.createNativeQuery("select count(*) " + where, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        List<Caller> found =
                rows.setFirstResult((number - 1) * PAGE_SIZE).setMaxResults(PAGE_SIZE).getResultList().stream()
                        .map(CallerSearch::caller)
                        .toList();
        return new Page<>(found, number, PAGE_SIZE, count.getSingleResult());
    }

    /** @return the first few organisations in whose name or code all the words are */
    public List<Place> places(String words) {
        Map<String, String> values = values(words);
        if (values.isEmpty()) {
            return List.of();
        }
        String where = values.keySet().stream()
                .map(name -> "position(:" + name + " in lower(concat(o.name, ' ', o.code))) > 0")
                .collect(Collectors.joining(" and "));
        NativeQuery<Object[]> query = database.createNativeQuery(
                "select o.code, o.name from organisation o where " + where + " order by o.name, o.id", Object[].class);
        values.forEach(query::setParameter);
        return query.setMaxResults(PLACES).getResultList().stream()
                .map(row -> new Place((String) row[0], (String) row[1]))
                .toList();
    }

    /** @return each word under the name of its parameter, numbers as their digits */
    private static Map<String, String> values(String words) {
        var values = new HashMap<String, String>();
        SPACE.splitAsStream(words.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .forEach(word -> {
                    boolean phone = PHONE.matcher(word).matches();
                    values.put(
                            (phone ? "phone" : "word") + values.size(),
                            phone ? COUNTRY.matcher(word).replaceFirst("").replaceAll("[^0-9]", "") : word);
                });
        return values;
    }

    private static String condition(String name) {
        return name.startsWith("phone")
                ? "position(:" + name + " in regexp_replace(p.phone, '[^0-9]', '', 'g')) > 0"
                : "position(:" + name + " in p.words) > 0";
    }

    private static Caller caller(Object[] row) {
        return new Caller(
                (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5]);
    }
}
