namespace EthicalBot.Understanding.Languages;

/// <summary>Which language a message is in.</summary>
/// <param name="Language">One of the seven as a two-letter tag, or "unknown".</param>
/// <param name="Other">The tag of a language that is none of the seven, where that is sure, "und" where only that much is; else null.</param>
/// <param name="Confidence">From 0 to 1, how likely <paramref name="Language"/> is right.</param>
public sealed record LanguageReading(string Language, string? Other, double Confidence);
