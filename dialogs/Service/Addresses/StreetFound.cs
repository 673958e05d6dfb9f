namespace EthicalBot.Dialogs.Service.Addresses;

/// <summary>Where in a text a street with its number stands.</summary>
/// <param name="IsSure">Whether a word says that it is one.</param>
internal readonly record struct StreetFound(int Start, int End, bool IsSure);
