namespace EthicalBot.Orders;

/// <summary>What a customer shows to prove that an order is theirs.</summary>
public enum ProofKind
{
    Email,
    Postcode,
}
