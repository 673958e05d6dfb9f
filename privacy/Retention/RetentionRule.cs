namespace EthicalBot.Privacy.Retention;

/// <summary>How long one category of data is kept, and why it may be.</summary>
/// <param name="Category">What is kept, as a short key that the trust page puts into words.</param>
/// <param name="Purpose">What it is kept for, as a short key.</param>
/// <param name="LegalBasis">Why that is lawful, as a short key that names the article.</param>
/// <param name="Kept">How long after <paramref name="StartsWhen"/>; zero means that it goes at that moment.</param>
/// <param name="StartsWhen">The event from which the time counts, as a short key.</param>
public sealed record RetentionRule(string Category, string Purpose, string LegalBasis, TimeSpan Kept, string StartsWhen);
