namespace EthicalBot.Privacy.Rights;

/// <summary>Something that a person may allow or refuse, one purpose at a time. Its texts have the keys <c>Consent.{Key}</c> and <c>Consent.{Key}.Words</c>.</summary>
/// <param name="Key">A short key, in the store and in texts.</param>
/// <param name="Category">The kind of purpose, as a receipt names it.</param>
/// <param name="LegalBasis">Why it is lawful, as a short key that names the article.</param>
/// <param name="AllowedUnasked">False for what needs a consent; true for what goes on until the person objects.</param>
/// <param name="Lasts">How long a consent holds before it must be asked for again; null while it is not withdrawn.</param>
/// <param name="Data">The categories of data that it uses.</param>
/// <param name="ThirdParties">Who outside the company gets them.</param>
/// <param name="Sensitive">Whether special categories of data (GDPR art. 9) are among them.</param>
public sealed record ConsentPurpose(
    string Key, string Category, string LegalBasis, bool AllowedUnasked, TimeSpan? Lasts, IReadOnlyList<string> Data, IReadOnlyList<string> ThirdParties, bool Sensitive);
