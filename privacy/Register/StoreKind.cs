namespace EthicalBot.Privacy.Register;

/// <summary>What a store is made of.</summary>
public enum StoreKind
{
    /// <summary>A table of the database.</summary>
    Table,

    /// <summary>A file of its own.</summary>
    File,

    /// <summary>A folder of files.</summary>
    Folder,

    /// <summary>The process's memory.</summary>
    Memory,

    /// <summary>The log that the operator's system keeps.</summary>
    Log,

    /// <summary>The browser of whoever visits.</summary>
    Browser,
}
