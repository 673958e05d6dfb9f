using System.Security.Cryptography;
using System.Text;

namespace EthicalBot.Handoff.Approvals;

/// <summary>Binds a decision to the payload that was decided on.</summary>
public static class ApprovalHash
{
    /// <summary>SHA-256 as hexadecimal digits.</summary>
    public static string Of(string payload) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(payload)));
}
