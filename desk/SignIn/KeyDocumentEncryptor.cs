using System.Text;
using System.Xml.Linq;
using EthicalBot.Privacy.Keys;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace EthicalBot.Desk.SignIn;

/// <summary>Seals the secret part of a key document with the master key.</summary>
internal sealed class KeyDocumentEncryptor(KeyRing keys) : IXmlEncryptor
{
    public const string Context = "key-document";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var bytes = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        return new(new XElement("sealed", Convert.ToBase64String(keys.Wrap(bytes, Context))), typeof(KeyDocumentDecryptor));
    }
}
