namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>The sign or word between the two parts of an e-mail address, with the spaces and brackets around it.</summary>
/// <param name="IsSpoken">Written as a word, or with spaces: then the dots may be words too.</param>
/// <param name="IsWeak">The word means something else in other sentences.</param>
internal readonly record struct AtSign(int Start, int End, bool IsSpoken, bool IsWeak);
