package org.askwell.knowledge.search;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Language;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.VectorSimilarity;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBinderRef;
import org.hibernate.search.mapper.pojo.extractor.mapping.annotation.ContainerExtract;
import org.hibernate.search.mapper.pojo.extractor.mapping.annotation.ContainerExtraction;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.NonStandardField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.VectorField;

/** A piece of text that may be what is asked for, as words and as vectors, whatever it is a piece of. */
@MappedSuperclass
public abstract class Piece extends PanacheEntity {

    /** The field of the index that holds the id as a column. */
    static final String ID_COLUMN = "number";

    /** In characters. */
    private static final int SENTENCE = 160;

    /** What a piece is to its whole. */
    public enum Role {
        TITLE,
        VARIANT,
        CODE,
        BODY
    }

    @KeywordField
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Language language;

    @KeywordField
    @Column(name = "product_code")
    public String productCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Role role;

    /** Its place among the pieces of the same role, from 0. */
    @Column(nullable = false)
    public int position;

    @Column(nullable = false, updatable = false)
    public String text;

    /** The {@link Terms} of the text, separated by blanks: what the engine and, while it is down, the database search. */
    @NonStandardField(valueBinder = @ValueBinderRef(type = TermsField.class))
    @Column(nullable = false, updatable = false)
    public String terms;

    /** SHA-256 of what was embedded, by which a vector is found again instead of being computed again. */
    @Column(nullable = false, updatable = false)
    public String hash;

    /** The embedding model of the vector, or null while there is none. */
    public String model;

    /** One unit vector a model, as {@link VectorColumn} writes them; null where the embedding library does not run. */
    public byte[] vector;

    /** Takes up a text with what follows from it. */
    void say(String said, Language by) {
        text = said;
        language = by;
        terms = String.join(" ", Terms.of(said));
        hash = PieceVectors.hash(said, by);
    }

    @Transient
    @GenericField(name = ID_COLUMN, sortable = Sortable.YES)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "text")))
    public Long getNumber() {
        return id;
    }

    @Transient
    @KeywordField(extraction = @ContainerExtraction)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "text")))
    public List<String> getIdentifiers() {
        return Terms.identifiers(text);
    }

    @Transient
    @VectorField(dimension = 384, vectorSimilarity = VectorSimilarity.COSINE)
    @IndexingDependency(
            derivedFrom = @ObjectPath(@PropertyValue(propertyName = "vector")),
            extraction = @ContainerExtraction(extract = ContainerExtract.NO))
    public float[] getEnglishVector() {
        return language == Language.EN ? Embeddings.indexed(VectorColumn.vector(vector), language) : null;
    }

    @Transient
    @VectorField(dimension = 512, vectorSimilarity = VectorSimilarity.COSINE)
    @IndexingDependency(
            derivedFrom = @ObjectPath(@PropertyValue(propertyName = "vector")),
            extraction = @ContainerExtraction(extract = ContainerExtract.NO))
    public float[] getChineseVector() {
        return language == Language.ZH ? Embeddings.indexed(VectorColumn.vector(vector), language) : null;
    }

    /** @return whether it is written as people ask: a title or a known wording */
    boolean asked() {
        return role == Role.TITLE || role == Role.VARIANT;
    }

    /** @return whether every model reads it: a lone sentence of a body hardly ever is what is asked for */
    boolean thorough() {
        return asked() || text.length() > SENTENCE;
    }

    /** @return whether another model has taken the place of the one that made the vector */
    boolean outdated() {
        return model != null && !model.equals(Embeddings.model(language, thorough()));
    }
}
