package org.askwell.tickets.sla;

import java.math.BigInteger;

/**
 * An exact share of a unit of time. Days have different lengths, so nothing smaller than a fraction adds up: rounded parts
 * of a day would make a deadline depend on how often the clock was stopped.
 */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    static final Fraction NONE = of(0, 1);

    static Fraction of(long over, long under) {
        return reduced(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    private static Fraction reduced(BigInteger over, BigInteger under) {
        BigInteger common = over.gcd(under);
        return new Fraction(over.divide(common), under.divide(common));
    }

    Fraction plus(Fraction other) {
        return reduced(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    Fraction times(Fraction other) {
        return reduced(over.multiply(other.over), under.multiply(other.under));
    }

    /** @return the least whole number that is not smaller; the fraction must not be negative */
    long ceiling() {
        return over.add(under).subtract(BigInteger.ONE).divide(under).longValueExact();
    }

    double value() {
        return over.doubleValue() / under.doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
