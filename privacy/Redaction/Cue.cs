namespace EthicalBot.Privacy.Redaction;

/// <summary>What a word announces about the number or words beside it.</summary>
internal enum Cue
{
    Order,
    OtherNumber,
    Tracking,
    Phone,
    Card,
    Bank,
    NationalId,
    Birth,
    Postcode,
    Address,
    Version,
    SecurityCode,
}
