namespace EthicalBot.Privacy.Register;

/// <summary>Whose data a store holds.</summary>
public enum Persons
{
    /// <summary>Nobody's.</summary>
    Nobody,

    /// <summary>Customers, and whom they write about.</summary>
    Customers,

    /// <summary>The people who work at the desk.</summary>
    Staff,
}
