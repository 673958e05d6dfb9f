namespace EthicalBot.Dialogs.Privacy;

/// <summary>Addresses that customers are told; without a known address from outside they are told as paths on this site.</summary>
public sealed class PrivacyLinks(CompanyOptions company)
{
    /// <summary>Where it is written what is kept, and how long.</summary>
    public string Trust => To("/trust");

    /// <summary>Where the certificate of an erasure is.</summary>
    public string Certificate(string reference) => To($"/trust/erasures/{reference}");

    /// <summary>A path of this site as customers reach it.</summary>
    public string To(string path) => company.PublicUrl is { IsAbsoluteUri: true } site ? new Uri(site, path).ToString() : path;
}
