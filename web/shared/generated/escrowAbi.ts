// Written by scripts/generate.ts from the compiled contracts. Do not edit.
export const escrowAbi = [
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "target",
        "type": "address"
      }
    ],
    "name": "AddressEmptyCode",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "AmountIsZero",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "cost",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "available",
        "type": "uint256"
      }
    ],
    "name": "ArbitrationTooDear",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "length",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "maximum",
        "type": "uint256"
      }
    ],
    "name": "ArbitratorDataTooLong",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      }
    ],
    "name": "ArbitratorIsParty",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      }
    ],
    "name": "ArbitratorWithoutCode",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "BatchIsEmpty",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "party",
        "type": "address"
      }
    ],
    "name": "BuyerIsSeller",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "buyer",
        "type": "address"
      }
    ],
    "name": "CallerNotBuyer",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      }
    ],
    "name": "CallerNotParty",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "seller",
        "type": "address"
      }
    ],
    "name": "CallerNotSeller",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caseFeeToken",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      }
    ],
    "name": "CaseFeeTokenMismatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "maxCaseFee",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "maximum",
        "type": "uint256"
      }
    ],
    "name": "CaseFeeTooHigh",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "choices",
        "type": "uint256"
      }
    ],
    "name": "ChoicesNotSupported",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "endsAt",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "time",
        "type": "uint256"
      }
    ],
    "name": "DeadlineNotPassed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "endsAt",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "time",
        "type": "uint256"
      }
    ],
    "name": "DeadlinePassed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "deliverBy",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "earliest",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "latest",
        "type": "uint256"
      }
    ],
    "name": "DeliverByOutOfRange",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      }
    ],
    "name": "DisputeIdTaken",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      }
    ],
    "name": "DisputeUnknown",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "until",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "earliest",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "latest",
        "type": "uint256"
      }
    ],
    "name": "ExtensionOutOfRange",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "FailedCall",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "available",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "required",
        "type": "uint256"
      }
    ],
    "name": "GasTooLowToAsk",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "available",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "required",
        "type": "uint256"
      }
    ],
    "name": "GasTooLowToPush",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "InvalidShortString",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      }
    ],
    "name": "NoCredit",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "expiresAt",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "time",
        "type": "uint256"
      }
    ],
    "name": "OfferExpired",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "party",
        "type": "address"
      }
    ],
    "name": "PartyIsForbidden",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "feeBps",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "maximum",
        "type": "uint256"
      }
    ],
    "name": "PolicyFeeTooHigh",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "PolicyFeeWithoutRecipient",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "actual",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "expected",
        "type": "bytes32"
      }
    ],
    "name": "PolicyMismatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "policy",
        "type": "bytes32"
      }
    ],
    "name": "PolicyNotPublished",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "pulled",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "asked",
        "type": "uint256"
      }
    ],
    "name": "PulledLessThanAsked",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      }
    ],
    "name": "PushFailed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "recipient",
        "type": "address"
      }
    ],
    "name": "RecipientIsForbidden",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "Reentered",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      }
    ],
    "name": "SafeERC20FailedOperation",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "index",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "seller",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "expected",
        "type": "address"
      }
    ],
    "name": "SellersDiffer",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "bps",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "maximum",
        "type": "uint256"
      }
    ],
    "name": "ShareOutOfRange",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "signer",
        "type": "address"
      }
    ],
    "name": "SignatureInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "minimum",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "held",
        "type": "uint256"
      }
    ],
    "name": "SliceOutOfRange",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "toBuyer",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "held",
        "type": "uint256"
      }
    ],
    "name": "SplitExceedsHeld",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "enum Status",
        "name": "status",
        "type": "uint8"
      }
    ],
    "name": "StatusNotAllowed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "string",
        "name": "str",
        "type": "string"
      }
    ],
    "name": "StringTooLong",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      }
    ],
    "name": "TradeAlreadyPaid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "expected",
        "type": "uint256"
      }
    ],
    "name": "ValueMismatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "window",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "minimum",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "maximum",
        "type": "uint256"
      }
    ],
    "name": "WindowOutOfRange",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "respondent",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "buyerBps",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "statement",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "toBuyer",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "toSeller",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "held",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "endsAt",
        "type": "uint40"
      }
    ],
    "name": "CaseAnswered",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "enum Outcome",
        "name": "outcome",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "toBuyer",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "toSeller",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "buyerDeposit",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "sellerDeposit",
        "type": "uint256"
      }
    ],
    "name": "CaseClosed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "claimant",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "buyerBps",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "statement",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "endsAt",
        "type": "uint40"
      }
    ],
    "name": "CaseOpened",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "token",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "CreditWithdrawn",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "caseFee",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "endsAt",
        "type": "uint40"
      }
    ],
    "name": "DisputeCreated",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      }
    ],
    "name": "DisputeFailed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "contract IArbitratorV2",
        "name": "arbitrator",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "templateId",
        "type": "uint256"
      }
    ],
    "name": "DisputeRequest",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [],
    "name": "EIP712DomainChanged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "sender",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "cid",
        "type": "bytes32"
      }
    ],
    "name": "EvidenceSubmitted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "by",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "epoch",
        "type": "uint32"
      }
    ],
    "name": "OffersRevoked",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "token",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "PayoutCredited",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "policy",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "publisher",
        "type": "address"
      },
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "inspection",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "returnWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "answerWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "rulingWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "feeBps",
            "type": "uint16"
          },
          {
            "internalType": "address",
            "name": "feeRecipient",
            "type": "address"
          },
          {
            "internalType": "uint16",
            "name": "defaultBuyerBps",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "arbitrator",
            "type": "address"
          },
          {
            "internalType": "bytes",
            "name": "arbitratorData",
            "type": "bytes"
          },
          {
            "internalType": "bool",
            "name": "passParties",
            "type": "bool"
          },
          {
            "internalType": "address",
            "name": "caseFeeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "maxCaseFee",
            "type": "uint80"
          },
          {
            "internalType": "bytes32",
            "name": "document",
            "type": "bytes32"
          },
          {
            "internalType": "uint256",
            "name": "templateId",
            "type": "uint256"
          }
        ],
        "indexed": false,
        "internalType": "struct Policy",
        "name": "content",
        "type": "tuple"
      }
    ],
    "name": "PolicyPublished",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "contract IArbitratorV2",
        "name": "arbitrator",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "ruling",
        "type": "uint256"
      }
    ],
    "name": "Ruling",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "buyer",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "seller",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "token",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "amount",
        "type": "uint96"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "deliverBy",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "policy",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "agreement",
        "type": "bytes32"
      }
    ],
    "name": "TradeCharged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "TradeCollected",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "endsAt",
        "type": "uint40"
      }
    ],
    "name": "TradeDelivered",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "endsAt",
        "type": "uint40"
      }
    ],
    "name": "TradeExtended",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "buyer",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "seller",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "token",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "amount",
        "type": "uint96"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "deliverBy",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "policy",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "agreement",
        "type": "bytes32"
      }
    ],
    "name": "TradePaid",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "TradeReclaimed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "TradeRefunded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "TradeReleased",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "endsAt",
        "type": "uint40"
      }
    ],
    "name": "TradeReturnAllowed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "endsAt",
        "type": "uint40"
      }
    ],
    "name": "TradeReturned",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "toBuyer",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "toSeller",
        "type": "uint256"
      }
    ],
    "name": "TradeSettled",
    "type": "event"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "allowReturn",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "inspection",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "returnWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "answerWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "rulingWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "feeBps",
            "type": "uint16"
          },
          {
            "internalType": "address",
            "name": "feeRecipient",
            "type": "address"
          },
          {
            "internalType": "uint16",
            "name": "defaultBuyerBps",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "arbitrator",
            "type": "address"
          },
          {
            "internalType": "bytes",
            "name": "arbitratorData",
            "type": "bytes"
          },
          {
            "internalType": "bool",
            "name": "passParties",
            "type": "bool"
          },
          {
            "internalType": "address",
            "name": "caseFeeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "maxCaseFee",
            "type": "uint80"
          },
          {
            "internalType": "bytes32",
            "name": "document",
            "type": "bytes32"
          },
          {
            "internalType": "uint256",
            "name": "templateId",
            "type": "uint256"
          }
        ],
        "internalType": "struct Policy",
        "name": "policy",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint16",
            "name": "buyerBps",
            "type": "uint16"
          },
          {
            "internalType": "bytes32",
            "name": "statement",
            "type": "bytes32"
          },
          {
            "internalType": "uint40",
            "name": "expiresAt",
            "type": "uint40"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct Plea",
        "name": "plea",
        "type": "tuple"
      }
    ],
    "name": "answer",
    "outputs": [],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "charge",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      }
    ],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "chargeId",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      },
      {
        "internalType": "uint256",
        "name": "validAfter",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "validBefore",
        "type": "uint256"
      },
      {
        "internalType": "bytes",
        "name": "signature",
        "type": "bytes"
      }
    ],
    "name": "chargeWithAuthorization",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "collect",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "seller",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "policy",
        "type": "bytes32"
      },
      {
        "components": [
          {
            "internalType": "address",
            "name": "party",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Item[]",
        "name": "items",
        "type": "tuple[]"
      }
    ],
    "name": "collectMany",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "inspection",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "returnWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "answerWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "rulingWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "feeBps",
            "type": "uint16"
          },
          {
            "internalType": "address",
            "name": "feeRecipient",
            "type": "address"
          },
          {
            "internalType": "uint16",
            "name": "defaultBuyerBps",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "arbitrator",
            "type": "address"
          },
          {
            "internalType": "bytes",
            "name": "arbitratorData",
            "type": "bytes"
          },
          {
            "internalType": "bool",
            "name": "passParties",
            "type": "bool"
          },
          {
            "internalType": "address",
            "name": "caseFeeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "maxCaseFee",
            "type": "uint80"
          },
          {
            "internalType": "bytes32",
            "name": "document",
            "type": "bytes32"
          },
          {
            "internalType": "uint256",
            "name": "templateId",
            "type": "uint256"
          }
        ],
        "internalType": "struct Policy",
        "name": "policy",
        "type": "tuple"
      }
    ],
    "name": "concede",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "inspection",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "returnWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "answerWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "rulingWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "feeBps",
            "type": "uint16"
          },
          {
            "internalType": "address",
            "name": "feeRecipient",
            "type": "address"
          },
          {
            "internalType": "uint16",
            "name": "defaultBuyerBps",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "arbitrator",
            "type": "address"
          },
          {
            "internalType": "bytes",
            "name": "arbitratorData",
            "type": "bytes"
          },
          {
            "internalType": "bool",
            "name": "passParties",
            "type": "bool"
          },
          {
            "internalType": "address",
            "name": "caseFeeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "maxCaseFee",
            "type": "uint80"
          },
          {
            "internalType": "bytes32",
            "name": "document",
            "type": "bytes32"
          },
          {
            "internalType": "uint256",
            "name": "templateId",
            "type": "uint256"
          }
        ],
        "internalType": "struct Policy",
        "name": "policy",
        "type": "tuple"
      }
    ],
    "name": "createDispute",
    "outputs": [],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      }
    ],
    "name": "credits",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "inspection",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "returnWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "answerWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "rulingWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "feeBps",
            "type": "uint16"
          },
          {
            "internalType": "address",
            "name": "feeRecipient",
            "type": "address"
          },
          {
            "internalType": "uint16",
            "name": "defaultBuyerBps",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "arbitrator",
            "type": "address"
          },
          {
            "internalType": "bytes",
            "name": "arbitratorData",
            "type": "bytes"
          },
          {
            "internalType": "bool",
            "name": "passParties",
            "type": "bool"
          },
          {
            "internalType": "address",
            "name": "caseFeeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "maxCaseFee",
            "type": "uint80"
          },
          {
            "internalType": "bytes32",
            "name": "document",
            "type": "bytes32"
          },
          {
            "internalType": "uint256",
            "name": "templateId",
            "type": "uint256"
          }
        ],
        "internalType": "struct Policy",
        "name": "policy",
        "type": "tuple"
      }
    ],
    "name": "defaultJudgment",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "deliver",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "eip712Domain",
    "outputs": [
      {
        "internalType": "bytes1",
        "name": "fields",
        "type": "bytes1"
      },
      {
        "internalType": "string",
        "name": "name",
        "type": "string"
      },
      {
        "internalType": "string",
        "name": "version",
        "type": "string"
      },
      {
        "internalType": "uint256",
        "name": "chainId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "verifyingContract",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      },
      {
        "internalType": "uint256[]",
        "name": "extensions",
        "type": "uint256[]"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "inspection",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "returnWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "answerWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "rulingWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "feeBps",
            "type": "uint16"
          },
          {
            "internalType": "address",
            "name": "feeRecipient",
            "type": "address"
          },
          {
            "internalType": "uint16",
            "name": "defaultBuyerBps",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "arbitrator",
            "type": "address"
          },
          {
            "internalType": "bytes",
            "name": "arbitratorData",
            "type": "bytes"
          },
          {
            "internalType": "bool",
            "name": "passParties",
            "type": "bool"
          },
          {
            "internalType": "address",
            "name": "caseFeeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "maxCaseFee",
            "type": "uint80"
          },
          {
            "internalType": "bytes32",
            "name": "document",
            "type": "bytes32"
          },
          {
            "internalType": "uint256",
            "name": "templateId",
            "type": "uint256"
          }
        ],
        "internalType": "struct Policy",
        "name": "policy",
        "type": "tuple"
      }
    ],
    "name": "execute",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      },
      {
        "internalType": "uint40",
        "name": "until",
        "type": "uint40"
      }
    ],
    "name": "extend",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "policy",
        "type": "bytes32"
      }
    ],
    "name": "isPublished",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "inspection",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "returnWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "answerWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "rulingWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "feeBps",
            "type": "uint16"
          },
          {
            "internalType": "address",
            "name": "feeRecipient",
            "type": "address"
          },
          {
            "internalType": "uint16",
            "name": "defaultBuyerBps",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "arbitrator",
            "type": "address"
          },
          {
            "internalType": "bytes",
            "name": "arbitratorData",
            "type": "bytes"
          },
          {
            "internalType": "bool",
            "name": "passParties",
            "type": "bool"
          },
          {
            "internalType": "address",
            "name": "caseFeeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "maxCaseFee",
            "type": "uint80"
          },
          {
            "internalType": "bytes32",
            "name": "document",
            "type": "bytes32"
          },
          {
            "internalType": "uint256",
            "name": "templateId",
            "type": "uint256"
          }
        ],
        "internalType": "struct Policy",
        "name": "policy",
        "type": "tuple"
      }
    ],
    "name": "lapse",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "markReturned",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes[]",
        "name": "data",
        "type": "bytes[]"
      }
    ],
    "name": "multicall",
    "outputs": [
      {
        "internalType": "bytes[]",
        "name": "results",
        "type": "bytes[]"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "inspection",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "returnWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "answerWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "rulingWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "feeBps",
            "type": "uint16"
          },
          {
            "internalType": "address",
            "name": "feeRecipient",
            "type": "address"
          },
          {
            "internalType": "uint16",
            "name": "defaultBuyerBps",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "arbitrator",
            "type": "address"
          },
          {
            "internalType": "bytes",
            "name": "arbitratorData",
            "type": "bytes"
          },
          {
            "internalType": "bool",
            "name": "passParties",
            "type": "bool"
          },
          {
            "internalType": "address",
            "name": "caseFeeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "maxCaseFee",
            "type": "uint80"
          },
          {
            "internalType": "bytes32",
            "name": "document",
            "type": "bytes32"
          },
          {
            "internalType": "uint256",
            "name": "templateId",
            "type": "uint256"
          }
        ],
        "internalType": "struct Policy",
        "name": "policy",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint16",
            "name": "buyerBps",
            "type": "uint16"
          },
          {
            "internalType": "bytes32",
            "name": "statement",
            "type": "bytes32"
          },
          {
            "internalType": "uint40",
            "name": "expiresAt",
            "type": "uint40"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct Plea",
        "name": "claim",
        "type": "tuple"
      }
    ],
    "name": "openCase",
    "outputs": [],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "pay",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      }
    ],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "policy",
        "type": "bytes32"
      },
      {
        "components": [
          {
            "internalType": "address",
            "name": "party",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Item[]",
        "name": "items",
        "type": "tuple[]"
      }
    ],
    "name": "payMany",
    "outputs": [],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      },
      {
        "internalType": "uint256",
        "name": "validAfter",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "validBefore",
        "type": "uint256"
      },
      {
        "internalType": "bytes",
        "name": "signature",
        "type": "bytes"
      }
    ],
    "name": "payWithAuthorization",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      },
      {
        "internalType": "uint256",
        "name": "deadline",
        "type": "uint256"
      },
      {
        "internalType": "uint8",
        "name": "v",
        "type": "uint8"
      },
      {
        "internalType": "bytes32",
        "name": "r",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "s",
        "type": "bytes32"
      }
    ],
    "name": "payWithPermit",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      },
      {
        "internalType": "uint256",
        "name": "nonce",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "deadline",
        "type": "uint256"
      },
      {
        "internalType": "bytes",
        "name": "signature",
        "type": "bytes"
      }
    ],
    "name": "payWithPermit2",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "inspection",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "returnWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "answerWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "rulingWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "feeBps",
            "type": "uint16"
          },
          {
            "internalType": "address",
            "name": "feeRecipient",
            "type": "address"
          },
          {
            "internalType": "uint16",
            "name": "defaultBuyerBps",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "arbitrator",
            "type": "address"
          },
          {
            "internalType": "bytes",
            "name": "arbitratorData",
            "type": "bytes"
          },
          {
            "internalType": "bool",
            "name": "passParties",
            "type": "bool"
          },
          {
            "internalType": "address",
            "name": "caseFeeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "maxCaseFee",
            "type": "uint80"
          },
          {
            "internalType": "bytes32",
            "name": "document",
            "type": "bytes32"
          },
          {
            "internalType": "uint256",
            "name": "templateId",
            "type": "uint256"
          }
        ],
        "internalType": "struct Policy",
        "name": "policy",
        "type": "tuple"
      }
    ],
    "name": "policyId",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "stateMutability": "pure",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "inspection",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "returnWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "answerWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "rulingWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "feeBps",
            "type": "uint16"
          },
          {
            "internalType": "address",
            "name": "feeRecipient",
            "type": "address"
          },
          {
            "internalType": "uint16",
            "name": "defaultBuyerBps",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "arbitrator",
            "type": "address"
          },
          {
            "internalType": "bytes",
            "name": "arbitratorData",
            "type": "bytes"
          },
          {
            "internalType": "bool",
            "name": "passParties",
            "type": "bool"
          },
          {
            "internalType": "address",
            "name": "caseFeeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "maxCaseFee",
            "type": "uint80"
          },
          {
            "internalType": "bytes32",
            "name": "document",
            "type": "bytes32"
          },
          {
            "internalType": "uint256",
            "name": "templateId",
            "type": "uint256"
          }
        ],
        "internalType": "struct Policy",
        "name": "policy",
        "type": "tuple"
      }
    ],
    "name": "publishPolicy",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      }
    ],
    "name": "pushCredit",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "reclaim",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "refund",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "release",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "policy",
        "type": "bytes32"
      },
      {
        "components": [
          {
            "internalType": "address",
            "name": "party",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Item[]",
        "name": "items",
        "type": "tuple[]"
      }
    ],
    "name": "releaseMany",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "revokeOffers",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "ruling",
        "type": "uint256"
      }
    ],
    "name": "rule",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "toBuyer",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "expiresAt",
            "type": "uint40"
          },
          {
            "internalType": "bytes",
            "name": "buyerSignature",
            "type": "bytes"
          },
          {
            "internalType": "bytes",
            "name": "sellerSignature",
            "type": "bytes"
          }
        ],
        "internalType": "struct Offer",
        "name": "offer",
        "type": "tuple"
      }
    ],
    "name": "settle",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "inspection",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "returnWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "answerWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "rulingWindow",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "feeBps",
            "type": "uint16"
          },
          {
            "internalType": "address",
            "name": "feeRecipient",
            "type": "address"
          },
          {
            "internalType": "uint16",
            "name": "defaultBuyerBps",
            "type": "uint16"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "arbitrator",
            "type": "address"
          },
          {
            "internalType": "bytes",
            "name": "arbitratorData",
            "type": "bytes"
          },
          {
            "internalType": "bool",
            "name": "passParties",
            "type": "bool"
          },
          {
            "internalType": "address",
            "name": "caseFeeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "maxCaseFee",
            "type": "uint80"
          },
          {
            "internalType": "bytes32",
            "name": "document",
            "type": "bytes32"
          },
          {
            "internalType": "uint256",
            "name": "templateId",
            "type": "uint256"
          }
        ],
        "internalType": "struct Policy",
        "name": "policy",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "toBuyer",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "expiresAt",
            "type": "uint40"
          },
          {
            "internalType": "bytes",
            "name": "buyerSignature",
            "type": "bytes"
          },
          {
            "internalType": "bytes",
            "name": "sellerSignature",
            "type": "bytes"
          }
        ],
        "internalType": "struct Offer",
        "name": "offer",
        "type": "tuple"
      }
    ],
    "name": "settleCase",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "cid",
        "type": "bytes32"
      }
    ],
    "name": "submitEvidence",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "token",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "deliverBy",
            "type": "uint40"
          },
          {
            "internalType": "bytes32",
            "name": "policy",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "agreement",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Terms",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "name": "tradeId",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "trade",
        "type": "bytes32"
      }
    ],
    "name": "tradeOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "enum Status",
            "name": "status",
            "type": "uint8"
          },
          {
            "internalType": "uint40",
            "name": "endsAt",
            "type": "uint40"
          },
          {
            "internalType": "uint32",
            "name": "epoch",
            "type": "uint32"
          },
          {
            "internalType": "uint96",
            "name": "held",
            "type": "uint96"
          },
          {
            "internalType": "bool",
            "name": "sellerClaims",
            "type": "bool"
          },
          {
            "internalType": "uint16",
            "name": "claimBps",
            "type": "uint16"
          },
          {
            "internalType": "uint80",
            "name": "caseFee",
            "type": "uint80"
          },
          {
            "internalType": "uint8",
            "name": "ruling",
            "type": "uint8"
          }
        ],
        "internalType": "struct Trade",
        "name": "view_",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      }
    ],
    "name": "tradeOfDispute",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      }
    ],
    "name": "withdraw",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const;
