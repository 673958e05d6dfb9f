namespace EthicalBot.Dialogs.Service.Addresses;

/// <summary>What stands between two marks of a message.</summary>
/// <param name="Text">Its words.</param>
/// <param name="BeginsAnew">Whether an address cannot reach over the mark before it: the end of a sentence, a colon, an empty line.</param>
/// <param name="IsLine">Whether it stands on a line of its own.</param>
internal sealed record AddressPiece(string Text, bool BeginsAnew, bool IsLine);
